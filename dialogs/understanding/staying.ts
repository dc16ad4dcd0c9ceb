import { normalise } from './normalise.ts';

const stay =
  /^(やめる|やめます|やめて|やめておく|やめておきます|キャンセル|取り消し|続ける|続けます|このまま(続ける|続けます)?|(そ|前|元|もと|[^、。]{1,8})のまま(で)?(いい|よい|良い|お願いします|にします|です)*|(keep|leave) (it|that)( as it (is|was))?|cancel|stop|keep going|continue|never mind)$/;

/** Whether somebody who was asked 「よろしいですか?」 would rather leave things as they are. */
export const wantsToStay = (text: string): boolean => stay.test(normalise(text));
