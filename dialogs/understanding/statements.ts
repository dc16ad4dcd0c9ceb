import { isHedged, isQuestion, LONGEST_ANSWER, spoken } from './phrases.ts';
import { isCourtesy, isDenial, readYesNoWord, type YesNo } from './yes-no.ts';

/** What is said for each answer, as pattern sources; `before` may stand before any of it. */
export type Sayings<T extends string> = {
  readonly before?: string;
  readonly said: Readonly<Record<T, string>>;
  /** the answers that a bare はい and いいえ stand for */
  readonly yes?: NoInfer<T>;
  readonly no?: NoInfer<T>;
};

const CLAUSE_END = /[、,。.!;]+ ?/u;
const ENDING =
  '(?:(?:ところ|状態|段階|感じ|とこ)?(?:(?:ん|の)?(?:です|っす|だ)|でございます|になります)?(?:けど)?(?:よね|よ|ね|な)?)';
/** 「はい あります」, "no we plan …"; in English only before who is spoken of, so that "no one" stays whole. */
const INTERJECTION =
  /^(?:(?<yes>はい|ええ|うん|(?:yes|yeah|yep)(?= (?:we|it|they|there|i)\b))|(?<no>いいえ|いえいえ|いえ|いや|no(?= (?:we|it|they|there|i|not)\b))) ?(?=.)/u;

/**
 * A reader of short answers. It takes an answer only if each of its clauses is, from end to end, something that
 * stands for the same value: what is said besides, even if it is only 「ではない」, leaves the answer unread.
 */
export function statementReader<T extends string>(sayings: Sayings<T>): (text: string) => T | undefined {
  const { before = '', said } = sayings;
  const values = Object.keys(said) as T[];
  const patterns = values.map(
    (value) => [value, new RegExp(`^(?:${before}){0,5}(?:${said[value]})${ENDING}$`, 'u')] as const,
  );
  const clause = (text: string): T | undefined => patterns.find(([, pattern]) => pattern.test(text))?.[0];
  return (text) => {
    const whole = spoken(text);
    if (whole === '' || whole.length > LONGEST_ANSWER || isQuestion(whole) || isHedged(whole))
      return undefined;
    return clause(whole) ?? agreed(whole.split(CLAUSE_END), clause, sayings);
  };
}

function agreed<T extends string>(
  clauses: readonly string[],
  read: (clause: string) => T | undefined,
  { yes, no }: Sayings<T>,
): T | undefined {
  const words = new Set<YesNo>();
  const values = new Set<T | undefined>();
  for (const clause of clauses) {
    if (clause === '' || isCourtesy(clause)) continue;
    const match = read(clause) === undefined ? INTERJECTION.exec(clause) : null;
    const interjected = match && (match.groups?.yes === undefined ? 'no' : 'yes');
    if (interjected) words.add(interjected);
    const rest = clause.slice(match?.[0].length ?? 0);
    // いいえ、違います; 違います alone may correct what the bot understood
    const word = readYesNoWord(rest) ?? (isDenial(rest) && words.has('no') ? 'no' : undefined);
    if (word) words.add(word);
    else values.add(read(rest));
  }
  const [word] = words;
  const [value] = values;
  if (words.size > 1 || values.size > 1) return undefined;
  if (values.size === 0) return word && (word === 'yes' ? yes : no);
  const denied = word === 'yes' ? no : word === 'no' ? yes : undefined;
  return value === denied ? undefined : value;
}
