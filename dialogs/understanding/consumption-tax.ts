import { tidy } from './normalise.ts';

const MARK =
  /\(?(?:(?:消費)?税(?:(?<incl>込み?)|(?<excl>抜き?|別))|\b(?:(?<with>including|incl\.?|inclusive of|with)|(?<without>excluding|excl\.?|exclusive of|without|plus|before))(?: consumption)? tax\b|\btax[- ](?:(?<included>included)|(?<excluded>excluded)))(?:で、?|の)?\)?/giu;

/** A text without what it says of consumption tax, and what that is; undefined where it says both. */
export function readTax(text: string): { rest: string; tax?: 'included' | 'excluded' } | undefined {
  const said = tidy(text);
  let incl = false;
  let excl = false;
  for (const { groups } of said.matchAll(MARK)) {
    if (groups?.incl ?? groups?.with ?? groups?.included) incl = true;
    else excl = true;
  }
  if (incl && excl) return undefined;
  if (!incl && !excl) return { rest: text };
  return { rest: said.replace(MARK, ''), tax: incl ? 'included' : 'excluded' };
}
