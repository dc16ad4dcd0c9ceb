import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import { corporationsIn } from './counts-in.ts';
import type { Mention } from './mention.ts';

const ALONE = new RegExp(
  `(?:${SELF}|自分)(?:の会社)?(?:1社|一社)?(?:だけ|のみ|単独)|単独|(?:1社|一社)(?:だけ|のみ|単独)?(?:で|の|に)|ひとりで(?:応募|申請|やる|やり)|\\b(?:alone|by ourselves|by myself|on our own|on my own|solo|as a single company|just us|only us|just our company|only our company|single applicant)\\b`,
  'u',
);
const JOINTLY =
  /コンソーシアム|コンソ|共同(?:で|提案|応募|申請|体)|合同で|連名|(?:会社|企業|取引先|他社|仲間|大学|ところ|同業者|パートナー|ベンダー|[0-9一二三四五]社|さん|事業者|組合|店)と(?:の)?(?:一緒|いっしょ|共同|組ん|連携|協力|コンソ|合同|連名|で(?:応募|申請|出))|一緒に(?:応募|申請|提案|出)|グループで(?:応募|申請)|(?:複数|何|数)社で|\b(?:consortium|jointly|joint (?:proposal|application|bid)|together with|as a group|with (?:a |our |another |two |three |some )*(?:partners?|companies|company|clients?|other firms?|others))\b/u;

/** Whether a piece says that one company proposes alone, or several together. */
export function proposerIn(clause: Clause): Mention | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofOthers || clause.hedged || clause.ofThePast)
    return undefined;
  const found = (match: { index: number; length: number }, value: 'alone' | 'consortium'): Mention => ({
    kind: 'proposer',
    start: start + match.index,
    end: start + match.index + match.length,
    value,
    sets: [['proposer', value]],
  });
  const corrected = /^.*(?:じゃなく(?:て)?|ではなく(?:て)?|じゃない)/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(corrected);
  const alone = ALONE.exec(rest);
  const jointly = JOINTLY.exec(rest);
  const denied = (at: number) =>
    /^[^、。]{0,14}(?:では|じゃ)(?:な|あり)|^[^、。]{0,10}(?:しない|しません|組まない|組みません)/u.test(
      rest.slice(at),
    );
  if (jointly && !denied(jointly.index) && !/\bnot\b|n't\b/u.test(rest.slice(0, jointly.index)))
    return found({ index: corrected + jointly.index, length: jointly[0].length }, 'consortium');
  if (alone && !denied(alone.index))
    return found({ index: corrected + alone.index, length: alone[0].length }, 'alone');
  const counted = corporationsIn(clause);
  if (!counted) return undefined;
  return found(
    { index: counted.start - start, length: counted.end - counted.start },
    counted.count > 1 ? 'consortium' : 'alone',
  );
}
