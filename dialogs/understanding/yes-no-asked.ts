import { type Auxiliary, affirming, denying } from './auxiliaries.ts';
import { escaped } from './escaped.ts';
import { ofEveryone } from './of-everyone.ts';
import { onceFor } from './once-for.ts';
import { IS_NOT_DOING, spoken } from './phrases.ts';
import { statementReader } from './statements.ts';
import type { YesNo } from './yes-no.ts';

/** What stands for yes and no after the words that a question ends with. */
type Verb = Record<YesNo, string>;

const A_ROW = new Map(
  [...'いきぎしちにびみり'].map((kana, at) => [kana, [...'わかがさたなばまら'][at] ?? '']),
);
const U_ROW = new Map(
  [...'いきぎしちにびみり'].map((kana, at) => [kana, [...'うくぐすつぬぶむる'][at] ?? '']),
);

/** 重なり → 重なる, 重ならない; 超え → 超える, 超えない. What is no word of these nobody types. */
function plain(stem: string): Verb {
  const root = stem.slice(0, -1);
  const last = stem.slice(-1);
  const [u, a] = [U_ROW.get(last), A_ROW.get(last)];
  return {
    yes: [`${stem}る`, ...(u === undefined ? [] : [root + u])].join('|'),
    no: [`${stem}(?:ない|ん)`, ...(a === undefined ? [] : [`${root}${a}(?:ない|ん)`])].join('|'),
  };
}

/** 重なり, 当てはまり, and あたり after a particle. */
const STEM = String.raw`(?:[\p{Script=Han}\p{Script=Katakana}ー]+[ぁ-ん]{0,4}|(?<=[はがをもにでと、])[ぁ-ん]{2,4})`;
const DONE = new RegExp(`(?<te>${STEM}?(?:って|いて|いで|んで|して|て|で))い?ますか$`, 'u');
const PREPARED = new RegExp(`(?<te>${STEM}?[てで])ありますか$`, 'u');
const DOES = new RegExp(`(?<stem>${STEM})ますか$`, 'u');
const DID = new RegExp(`(?<stem>${STEM})ましたか$`, 'u');

/** The verb that a question ends with, and where it begins; of one that is negated itself, nothing is read. */
function verbOf(question: string): { at: number; verb: Verb } | undefined {
  const ends = (pattern: RegExp, verb: (match: RegExpExecArray) => Verb) => {
    const match = pattern.exec(question);
    return match ? { at: match.index, verb: verb(match) } : undefined;
  };
  return (
    // 「…ことを確かめてありますか」: a bare ない would deny the …こと as well
    ends(PREPARED, ({ groups: { te = '' } = {} }) => ({
      yes: `${te}(?:ある|あります|い?(?:る|ます)|おります)`,
      no: `(?:まだ)?${te}(?:ない|ありません|${IS_NOT_DOING})`,
    })) ??
    ends(/ありますか$/u, () => ({
      yes: '(?:ある|あります|あり|有り|ございます)',
      no: '(?:特に|とくに|まだ)?(?:ない|無い|ありません|なし|無し|ございません)',
    })) ??
    ends(/できますか$/u, () => ({ yes: 'できる|できます|可能', no: 'できない|できません|不可能' })) ??
    ends(DONE, ({ groups: { te = '' } = {} }) => {
      const short = /して$/u.test(te) ? '(?:して)' : te;
      const verb = short === te ? te : `(?:${te}|して)`;
      return { yes: `${verb}(?:い?(?:る|ます)|おります)`, no: `(?:まだ)?${verb}${IS_NOT_DOING}` };
    }) ??
    // 使いますか asks for 使う
    ends(/(?<!\p{Script=Han})いますか$/u, () => ({
      yes: 'いる|います|おります|ある|あります',
      no: '(?:まだ)?(?:いない|いません|おりません|ない|ありません|なし)',
    })) ??
    ends(
      /(?<noun>[\p{Script=Han}\p{Script=Katakana}ー]{2,}|(?<![\p{Script=Han}\p{Script=Katakana}ー]))しますか$/u,
      ({ groups: { noun = '' } = {} }) => {
        const maybe = noun === '' ? '' : `(?:${noun})?`;
        return {
          yes: `${maybe}(?:する|します)(?:予定|つもり)?`,
          no: `${maybe}(?:は)?(?:しない|しません|せん)(?:予定|つもり)?`,
        };
      },
    ) ??
    ends(DID, ({ groups: { stem = '' } = {} }) => ({
      yes: `${stem}ました`,
      no: `(?:まだ)?${stem}ませんでした`,
    })) ??
    ends(DOES, ({ groups: { stem = '' } = {} }) => {
      const { yes, no } = plain(stem);
      return { yes: `${stem}ます|${yes}`, no: `${stem}ません|${no}` };
    })
  );
}

const PIECES = /[はがをもにでとや、・()「」\s]+/u;
const BETWEEN = '[はがをもにでとや、・]{0,2}';

/** The end of what stands before the verb, as much of it as the answer takes up again: 「会員に」 of 「全員、会員に入っていますか」. */
const takenUp = (before: string): string =>
  before
    .split(PIECES)
    .filter((piece) => piece !== '')
    .slice(-4)
    .reduce((inner, piece) => `(?:${inner}${escaped(piece)}${BETWEEN})?`, '');

const OF_EVERYONE = /全員|みんな|全社|\ball members\b/u;
const COPULA_ASKED = /(?:です|でしょう)か$/u;
const STILL_TO_COME =
  'まだ|(?:まだ)?これから(?:[\\p{Script=Han}ぁ-ん]{1,8}(?:ます|る|予定))?|[\\p{Script=Han}]{1,6}(?:する)?予定|申請中|手続き?中|not yet|not all(?: of (?:them|us))?(?: yet)?|we will|we plan to(?: join)?';
const SAYS_STILL_TO_COME = /まだ|これから|\bnot (?:yet|all)\b/u;
const NEGATED_QUESTION = /(?:ません|ない(?:です|でしょう)?|なくて(?:も|は)[^、。]{0,6})か$/u;

const AUXILIARIES: readonly (readonly [Auxiliary, RegExp])[] = [
  ['do', /(?:^|[.,;:?] )(?:do|does) /u],
  ['have', /(?:^|[.,;:?] )(?:have|has) /u],
  ['be', /(?:^|[.,;:?] )(?:is|are) /u],
  ['will', /(?:^|[.,;:?] )will /u],
];

/**
 * A reader of yes and no for a question whose words only its text knows: 「いますか」 is answered with 「います」, 「はい」 or
 * 「いいえ、いません」; まだ and これから are a no where the label of no says so too. Takes the text as it was asked.
 */
export function readYesNoAsked(text: string, question: string, labels: Readonly<Record<YesNo, string>>) {
  return readerFor(question)(labels.no)(text);
}

const readerFor = onceFor((question: string) =>
  onceFor((labelOfNo: string) => {
    // 「…いますか?」 without the mark that makes it a question
    const asked = spoken(question.replace(/[??。\s]+$/u, ''));
    const toCome = SAYS_STILL_TO_COME.test(spoken(labelOfNo)) ? [STILL_TO_COME] : [];
    if (NEGATED_QUESTION.test(asked)) return () => undefined;
    const { yes, no } = sayings(asked);
    return statementReader({
      before: '(?:今のところ|今は|現在は?|もう|すでに|はっきり)、?',
      yes: 'yes' as const,
      no: 'no' as const,
      said: { yes: ['はい', ...yes].join('|'), no: ['いいえ', ...no, ...toCome].join('|') },
    });
  }),
);

function sayings(asked: string): Record<YesNo, string[]> {
  const found = verbOf(asked);
  if (found) {
    const head = takenUp(asked.slice(0, found.at));
    return { yes: [`${head}(?:${found.verb.yes})`], no: [`${head}(?:${found.verb.no})`] };
  }
  const copula = COPULA_ASKED.exec(asked);
  const noun = copula && /[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]+$/u.exec(asked.slice(0, copula.index));
  if (copula && noun) {
    if (OF_EVERYONE.test(asked)) return ofEveryone(escaped(noun[0]));
    const head = `${takenUp(asked.slice(0, noun.index))}${escaped(noun[0])}`;
    // the ending です is common to all statements
    return { yes: [head], no: [`${head}(?:では|じゃ|で)(?:ない|ありません)`] };
  }
  const auxiliary = AUXILIARIES.findLast(([, pattern]) => pattern.test(asked))?.[0];
  if (!auxiliary) return { yes: [], no: [] };
  const all = OF_EVERYONE.test(asked) ? ofEveryone('members?') : { yes: [], no: [] };
  return { yes: [affirming(auxiliary), ...all.yes], no: [denying(auxiliary), ...all.no] };
}
