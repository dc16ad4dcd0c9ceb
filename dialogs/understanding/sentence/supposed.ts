import { clausesOf } from './clauses.ts';

const BEGINS =
  /^(?:(?:じゃあ|では|ちなみに|たとえば|例えば)、?)?(?:もし(?:も)?(?!かし)|仮に|万が一)?(?:、|,)?(?:うちが|弊社が|当社が)?/u;
const ENDS =
  /(?:だっ|でし|なっ|でき|増え|入っ|加わっ|あっ|し|っ|れ|い)?(?:たら|たとしたら|た場合(?:は|だと)?)(?:、|,|\?|どう|いくら|$).*$|(?:なら(?:ば)?|であれば|だとしたら|とすれば|としたら|の場合(?:は|だと)?|(?:に)?なれば|だと|でも|ても|だって)(?:、|,|\?|いい|良い|大丈夫|可能|応募|申請|対象|参加|どう|いくら|変わ|通|平気|ok|い[いけ]|出せ|もらえ|使え|だめ|ダメ|$).*$/u;
const ENGLISH_BEGINS =
  /^(?:so |and |but |ok,? ){0,8}(?:what (?:if|about|happens if|would happen if|would change if)|how about|suppose|supposing|assuming|if|and if|in case)(?: that)? /u;
const ENGLISH_WOULD = /\b(?:were|had|was|became|become|would be|would have)\b/gu;
const ENGLISH_AS_IS: Readonly<Record<string, string>> = {
  were: 'are',
  was: 'is',
  had: 'have',
  became: 'are',
  become: 'are',
  'would be': 'are',
  'would have': 'have',
};

/** What a text supposes, said as if it were so: 「もし3社だったら?」 → 「3社です」. Undefined where nothing is supposed. */
export function supposedIn(text: string): string | undefined {
  const { clauses } = clausesOf(text);
  const supposing = clauses.filter(({ supposes }) => supposes);
  if (supposing.length === 0) return undefined;
  const said = supposing
    .map(({ text: piece }) => asIs(piece))
    .filter((piece) => piece !== '')
    .join('、');
  return said === '' ? undefined : said;
}

function asIs(piece: string): string {
  if (/^[\x20-\x7e]*$/u.test(piece))
    return piece
      .replace(ENGLISH_BEGINS, '')
      .replace(/,? (?:can|could|would|may|do|does|is|what|how|will) .*$|[?,.]+ ?$/u, '')
      .replace(ENGLISH_WOULD, (word) => ENGLISH_AS_IS[word] ?? word);
  const bare = piece
    .replace(BEGINS, '')
    .replace(ENDS, '')
    .replace(/[?、。,]+$/u, '');
  return bare === '' ? '' : /(?:[てで]|ない|ある|いる|する|い|た)$/u.test(bare) ? bare : `${bare}です`;
}
