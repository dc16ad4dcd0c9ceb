import { normalise } from './normalise.ts';
import { byYesNo } from './yes-no.ts';

const draft = /(案|下書き|作成中|作って(い)?(る|ます)|準備中|途中|draft|in progress|working on)/;
const none = /(まだ(ない|ありません|です)?$|ない|ありません|作って(い)?ない|これから|none|not yet|nothing)/;
const complete =
  /(完成|できて(い)?(る|ます)|出来て(い)?(る|ます)|定めて(い)?(る|ます)|あります|ある$|complete|finished|done)/;

/** Reads how far the group charter is; undefined where it cannot be told for certain. */
export function readCharter(text: string): 'complete' | 'draft' | 'none' | undefined {
  const plain = normalise(text);
  if (/[?？]$|か$/.test(plain)) return undefined;
  if (draft.test(plain)) return /案(も|は)(まだ)?(ない|ありません)/.test(plain) ? 'none' : 'draft';
  if (none.test(plain)) return 'none';
  if (complete.test(plain)) return 'complete';
  return byYesNo(plain, 'complete', 'none');
}
