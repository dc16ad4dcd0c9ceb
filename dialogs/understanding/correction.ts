import { normalise } from './normalise.ts';

const correction =
  /(変え(たい|て|ます|る)|変更|直し(たい|て|ます)|訂正|修正|間違(い|え|っ)|まちがえ|change (my|the|an) answer|correct(ion)?\b|(was|it's|that's) wrong|mistake)/;

/** Whether somebody says that an earlier answer was wrong, whatever else is said. */
export const wantsCorrection = (text: string): boolean => correction.test(normalise(text));
