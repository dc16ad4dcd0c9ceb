import type { Action } from '../reply.ts';
import { normalise } from '../understanding/normalise.ts';
import { readOption } from '../understanding/options.ts';
import { readPlainYesNo } from '../understanding/plain-yes-no.ts';
import { wantsToStay } from '../understanding/staying.ts';
import { LEAVE } from './change.ts';

/** Which of the offered buttons a typed line means: by its number, its label, or the part of it before 「:」. */
export function pickOffer(offers: readonly Action[], text: string): number | undefined {
  const said = unquoted(text);
  const name = (label: string) => unquoted(label).split(':')[0]?.trim() ?? '';
  const named = offers.findIndex(({ label }) => name(label) === said);
  if (named >= 0) return named;
  const confirm = confirmation(offers, said);
  if (confirm >= 0) return confirm;
  const leave = offers.findIndex(({ command, argument }) => command === 'repeat' && argument === LEAVE);
  if (leave >= 0 && wantsToStay(said)) return leave;
  // a value of its own form, so that a typed number is never taken for it
  const picked = readOption(
    text,
    offers.map(({ label }, at) => ({ value: `offer:${at}`, label: name(label) })),
  );
  return picked === undefined ? undefined : Number(picked.slice('offer:'.length));
}

/** 「3者」のまま is typed as 3者のまま. */
const unquoted = (text: string): string =>
  normalise(text)
    .replace(/[「」"]/gu, '')
    .trim();

/** Yes and no to offers that are a yes and a no. */
function confirmation(offers: readonly Action[], said: string): number {
  const [first, second, ...more] = offers;
  // 「経費の総額ですか?」: a button that notes something down, and one that does not
  if (first?.command === 'note' && second && more.length === 0) {
    const doubted = readPlainYesNo(said);
    if (doubted !== undefined) return doubted === 'yes' ? 0 : 1;
  }
  const of = (argument: string) => offers.findIndex((offer) => offer.argument === argument);
  if (of('yes') < 0 || of('no') < 0) return -1;
  if (wantsToStay(said)) return of('no');
  const answer = readPlainYesNo(said);
  return answer === undefined ? -1 : of(answer);
}
