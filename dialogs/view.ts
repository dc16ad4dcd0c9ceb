import { factAt } from '../rules/fact-path.ts';
import type { Facts } from '../rules/facts.ts';
import { inOrder } from './across/beginning.ts';
import { programText } from './program-texts.ts';
import type { KnownFact, View } from './reply.ts';
import { editionOf } from './source.ts';
import type { State } from './state.ts';
import { about, type Context, factsFor, type Talk, talkOf } from './talk.ts';
import { questionOf, questionsFor } from './topics/all.ts';
import { progressText, questionsLeft } from './topics/ask.ts';
import type { Question } from './topics/question.ts';
import { answerText, questionText } from './topics/texts.ts';

/** The answers given so far, in the order of the guideline. */
export function knownFacts(talk: Talk): KnownFact[] {
  if (!talk.state.comparing) return knownIn(talk);
  // while programs are compared, each answer once, in the words of the first that asks for it
  const told = new Set<string>();
  return inOrder(talk.programs, talk.now).flatMap((program) =>
    knownIn(about(talk, program)).filter(({ question, label }) => {
      const known = told.has(question) || told.has(label);
      told.add(question).add(label);
      return !known;
    }),
  );
}

const knownIn = (talk: Talk): KnownFact[] =>
  questionsFor(talk.program).flatMap((asked) => {
    const facts = factsFor(talk);
    const question = behind(talk, asked, facts);
    const value = answerText(question, facts, talk);
    return value === undefined
      ? []
      : [{ question: question.id, label: questionText(question, talk, 'label'), value }];
  });

/** The question whose answer stands behind a choice such as 「月の売上を入れて計算する」; else the question itself. */
function behind({ program }: Talk, question: Question, facts: Facts): Question {
  if (question.type !== 'choice') return question;
  const chosen = question.options.find(
    ({ knownBy }) => knownBy !== undefined && factAt(facts, knownBy) !== undefined,
  );
  return (chosen?.rest === undefined ? undefined : questionOf(program, chosen.rest)) ?? question;
}

/** What the talk is about. */
function titleOf(talk: Talk): string {
  const { chosen, comparing } = talk.state;
  if (!chosen) return talk.words.t('programs:none');
  return comparing ? talk.words.t('programs:several') : programText(talk, 'name');
}

/** What stands beside the log. */
export function viewOf(state: State, context: Context): View {
  const talk = talkOf(state, context);
  const known = knownFacts(talk);
  const left = questionsLeft(talk);
  const passed = state.skipped.length;
  return {
    locale: state.locale,
    program: titleOf(talk),
    edition: state.chosen && !state.comparing ? editionOf(talk) : '',
    known,
    progress: state.chosen ? progressText(talk) : '',
    share: left === 0 ? 1 : (known.length + passed) / (known.length + passed + left),
    open: state.open,
  };
}
