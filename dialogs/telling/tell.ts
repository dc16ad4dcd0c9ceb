import { factAt, type Patch } from '../../rules/fact-path.ts';
import { usedFacts } from '../../rules/used-facts.ts';
import { ask, askAgain } from '../asking.ts';
import { askTwofold, whichHolds } from '../repair/contradiction.ts';
import { askDoubt, doubtIn } from '../repair/doubt.ts';
import { shortened } from '../repair/not-understood.ts';
import { whatIf } from '../repair/what-if.ts';
import type { Reply } from '../reply.ts';
import { contactLine } from '../result/next-steps.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';
import { questionOf } from '../topics/all.ts';
import type { Question } from '../topics/question.ts';
import { wantsCorrection } from '../understanding/correction.ts';
import { spoken } from '../understanding/phrases.ts';
import { asksForEligibility, isPutRight } from '../understanding/sentence/put-right.ts';
import { replacedNumber } from '../understanding/sentence/replaced-number.ts';
import type { Heard } from './hear.ts';
import { heardEverywhere } from './heard-everywhere.ts';
import { mergedExpenses, onlyAdds } from './merged-expenses.ts';
import { meaning, noted } from './noted.ts';
import { take } from './take.ts';
import { toldFacts, toldList } from './told-line.ts';
import { unreadPieces } from './unread.ts';
import { isOfTheCompany, vocabularyOf } from './vocabulary.ts';

/**
 * A text that says something of the case, whatever is asked: all of it is noted down, said back in a line, and the talk
 * goes on. Undefined where it says nothing, or is nothing but the answer to the open question.
 */
export function tell(talk: Talk, question: Question | undefined, text: string): Step | undefined {
  const heard = putRight(talk, text) ?? heardEverywhere(talk, question, text);
  const clash = clashing(talk, heard);
  if (clash.length > 0) return whichHolds(talk, clash, []);
  if (heard.whole && question && answersOnly(talk, question, heard)) return undefined;
  const supposed = heard.sets.length === 0 ? whatIf(talk, text) : undefined;
  if (supposed) return supposed;
  const doubt = heard.whole ? undefined : doubtIn(talk, question, heard);
  // half an answer to what was asked is told by the question itself
  const rest = restAskedFor(talk, question, heard);
  if (heard.sets.length === 0 && heard.contradicted.length === 0 && !doubt && !rest) return undefined;
  const { fresh, differing } = compared(talk, question, heard, text);
  const replies = [...lines(talk, fresh, heard), ...besides(talk, heard)];
  if (fresh.length > 0 && differing.length === 0 && heard.contradicted.length === 0 && !doubt && !rest)
    return noted(talk, fresh, replies);
  // something has to be cleared up before the talk goes on
  const now = fresh.length === 0 ? talk : take(talk, fresh);
  const first = [...replies, ...meaning(talk, now, fresh)];
  const twofold = askTwofold(now, heard.contradicted);
  if (differing.length > 0) return whichHolds(now, differing, first);
  if (twofold) return after([...first, say(twofold.text)], askedThere(now, twofold.step));
  if (doubt) return askDoubt(now, doubt, first);
  if (rest) return after(first, ask(now, rest));
  return after([say(talk.words.t('talk:told.same')), ...first], askAgain(talk));
}

/** 「うちだけです」 at the question what the activity is for, after 「3社」: what it means is asked. */
const clashing = ({ state }: Talk, { alsoSays }: Heard): Patch =>
  alsoSays.filter(([fact, value]) => {
    const known = factAt(state.facts, fact);
    return known !== undefined && JSON.stringify(known) !== JSON.stringify(value);
  });

/** The other half of what was said by halves, unless that is all and it was asked for. */
function restAskedFor(talk: Talk, open: Question | undefined, { rest, sets }: Heard): Question | undefined {
  const question = rest === undefined ? undefined : questionOf(talk.program, rest);
  const asked = question?.facts.some((fact) => open?.facts.includes(fact)) === true;
  return asked && sets.length === 0 ? undefined : question;
}

/** 「3社じゃなくて2社でした」 puts right what is known, whatever is asked just now. */
function putRight(talk: Talk, text: string): Heard | undefined {
  if (!isPutRight(spoken(text)) && !wantsCorrection(text)) return undefined;
  const free = heardEverywhere(talk, undefined, text);
  const corrects = free.sets.some(([fact, value]) => {
    const known = factAt(talk.state.facts, fact);
    return known !== undefined && JSON.stringify(known) !== JSON.stringify(value);
  });
  if (corrects || free.rest !== undefined) return free;
  const sets = byOldNumber(talk, text);
  const answeredAt = free.clauses.map(({ start }) => start);
  return sets.length === 0 ? undefined : { ...free, sets, answeredAt };
}

/** 「12人じゃなくて20人でした」: of what is known, the one thing that the old number is of. */
function byOldNumber({ state: { facts } }: Talk, text: string): Patch {
  const replaced = replacedNumber(spoken(text));
  const numbers = ['corporations', 'planningMembers', 'employees', 'capitalYen'] as const;
  const [only, ...others] = replaced ? numbers.filter((fact) => facts[fact] === replaced.was) : [];
  return replaced && only && others.length === 0 ? [[only, replaced.is]] : [];
}

/** What other programs would make of an answer besides is no second thing that was said. */
function answersOnly({ state, program }: Talk, { facts }: Question, { sets }: Heard): boolean {
  const used = usedFacts(program);
  return sets.every(([fact]) => facts.includes(fact) || state.comparing || (state.chosen && !used.has(fact)));
}

const askedThere = (talk: Talk, { state, replies }: Step): Step => ({
  state: { ...talk.state, program: state.program, open: state.open, phase: state.phase, offers: [] },
  replies,
});

/** What is new or put right, and what says otherwise than before without a word of having been wrong. */
function compared(
  talk: Talk,
  question: Question | undefined,
  { sets: heard, said, answers }: Heard,
  text: string,
): { fresh: Patch; differing: Patch } {
  const corrected = isPutRight(said) || wantsCorrection(text);
  const sets = mergedExpenses(talk.state.facts, heard);
  const isNew = sets.filter(
    ([fact, value]) => JSON.stringify(factAt(talk.state.facts, fact)) !== JSON.stringify(value),
  );
  const asked = (fact: string) => answers && question?.facts.some((each) => each === fact) === true;
  const differing = corrected
    ? []
    : isNew.filter(
        (set) =>
          factAt(talk.state.facts, set[0]) !== undefined &&
          !asked(set[0]) &&
          !onlyAdds(talk.state.facts, set),
      );
  return { fresh: isNew.filter((set) => !differing.includes(set)), differing };
}

/** So many facts can be read in a line; more are told as a list. */
const MOST_IN_A_LINE = 5;

/** One line for all that was understood, and how to put it right. */
function lines(talk: Talk, fresh: Patch, heard: Heard): Reply[] {
  const { words } = talk;
  const used = usedFacts(talk.program);
  const open = !talk.state.chosen || talk.state.comparing;
  // what is put right is told with what it was before
  const added = fresh.filter(([fact]) => factAt(talk.state.facts, fact) === undefined);
  const office = (fact: string) => fact.startsWith('offices.');
  const here = added.filter(
    ([fact]) =>
      used.has(fact) ||
      (open && !office(fact)) ||
      (isOfTheCompany(fact) && (!office(fact) || !added.some(([other]) => office(other) && used.has(other)))),
  );
  // 「久留米の会社です」 says nothing for this program, but something for another
  const told = here.length > 0 ? here : added;
  const facts = toldFacts(talk, told, heard);
  if (facts.length === 0) return [];
  if (facts.length > MOST_IN_A_LINE)
    return [
      {
        kind: 'facts',
        title: words.t('talk:told.many'),
        items: toldList(talk, told, heard.mentions),
        empty: words.t('talk:nothingKnown'),
      },
      say(words.t('talk:told.correct')),
    ];
  const line = words.t('talk:told.line', { facts: facts.join(words.t('talk:told.separator')) });
  return [say(words.sentences([line, facts.length > 1 ? words.t('talk:told.correct') : '']))];
}

/** The area that the program asks for: a place outside it was understood, though it says nothing for certain. */
function areaOf(talk: Talk): { id: string; name: string } | undefined {
  const [area] = vocabularyOf(talk).areas.offices;
  return area;
}

/** What could not be read, and what was asked besides. */
function besides(talk: Talk, heard: Heard): Reply[] {
  const { words } = talk;
  const pieces = unreadPieces(heard, areaOf(talk)).map((said) => words.t('talk:told.piece', { said }));
  const unread = pieces.length === 0 ? '' : words.t('talk:told.unread', { pieces: words.list(pieces) });
  const [first] = askedPieces(heard);
  const answer =
    first === undefined
      ? []
      : asksForEligibility(first)
        ? [words.t('talk:told.eligibility')]
        : [
            words.t('talk:told.asked', {
              said: shortened(first.replace(/[?。、]+$/u, '')),
              contact: contactLine(talk),
            }),
          ];
  const text = words.sentences([unread, ...answer]);
  return text === '' ? [] : [say(text, 'note')];
}

/** What is asked besides, whole: 「…ものはあります」 belongs to the 「でしょうか」 behind it. */
function askedPieces({ clauses }: Heard): string[] {
  const SHORT = 8;
  return clauses.flatMap(({ text, asks, supposes, sentence }, at) => {
    if (!asks || supposes) return [];
    const before = clauses[at - 1];
    if (before?.asks && before.sentence === sentence) return [];
    return [text.length < SHORT && before?.sentence === sentence ? before.text + text : text];
  });
}
