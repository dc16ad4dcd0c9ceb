import type { FactPath } from '../../../../rules/fact-path.ts';
import { denies } from '../predicate.ts';
import type { Said, Topic } from '../topic.ts';

/** Of other levels than the city, or no tax at all. */
const LEVELS =
  /国税|県税|法人税|消費税|所得税|事業税|社会保険|労働保険|年金|保険料|national tax|state tax|prefectural tax|income tax|corporate tax|consumption tax|social insurance|pension/u;
const CITY =
  /市税|市民税|固定資産税|(?:、|^|と|や|も|の)税金|(?:市|税)[^。]{0,4}税|city(?:'s)? tax|all taxes|\btaxes\b|property tax/u;
const TAX = /税|納付金|社会保険|年金|労働保険|保険料|\btax(?:es|ation)?\b|\bdues\b|pension|social insurance/u;

const OWED_WORDS =
  '滞納|延滞|督促|[0-9一二三四五]{1,2}(?:期|か月|ヶ月|回)分(?:が|は|も)?(?:まだ|未(?!来)|たま|溜|残)|未納|分納|分割(?:で|払|納|に|して)|未払い?(?=の?税|分|は|が|も|金|なし|$)|払い残し|納め(?:忘れ|残し)|払い忘れ|(?:税|保険料?|納付|支払い?|社会保険|年金)[^、。]{0,8}(?:遅れ(?!な|ず|ること|た(?:こと|ため)し?は)|溜ま|溜め|たま(?:って|っと)|ため(?:て|と)|残(?:って|っと|り(?:が|は))|[0-9一二三四五]+(?:期|か月|ヶ月|回)分?(?:が|は)?(?:まだ|未)|滞(?:って|り(?!な)))|\\b(?:arrears|overdue|unpaid|back tax(?:es)?|outstanding|owes?|owed|owing|tax debts?|debts?|behind (?:on|with|in)|delinquen(?:t|cy|cies)|in default|(?:payments?|taxes|insurance|dues) (?:is|are) (?:[a-z]+ )?late|late (?:with|on|in paying)|(?:bit|some|little|rest) (?:left )?to pay|in instal(?:l)?ments)\\b';
const PAID_WORDS =
  '完納|完済|納税(?:証明|は)|(?:税|税金|保険料?|年金)[^、。0-9%]{0,16}?(?:払|納|支払|おさめ|済|ok|大丈夫|きれい|ちゃんと|きちんと|きっちり|問題)|納税';
const TAX_EN =
  '\\b(?:(?:the |our |all |any |city |property |local |residence |corporate |national |prefectural |income |consumption ){0,8}tax(?:es)?|social insurance|pension(?:s)?|insurance (?:premiums|contributions)|dues|tax-wise|tax certificate)\\b|\\bpaid everything\\b|\\ball paid\\b';

/** Whether a tax is owed, by its name: a city's, or any dues of the law. */
export const arrears = (fact: FactPath, name: string): Topic =>
  arrearsOf(fact, /^[^の]+市(?=の)/u.exec(name)?.[0], !/市|city/iu.test(name));

const arrearsOf = (fact: FactPath, city: string | undefined, ofLaw: boolean): Topic => ({
  fact,
  about: new RegExp(
    `${OWED_WORDS}|${PAID_WORDS}|(?:市税|税金|国税|県税|地方税|社会保険料?|労働保険料?|年金(?:保険料)?|(?:法定の)?納付金)(?=は|が|も|と|、|や|・|関係|$|を|[0-9一二三]+(?:か|ヶ|ヵ)月|[0-9]+期)|${TAX_EN}`,
    'u',
  ),
  elsewhere: (piece, before) =>
    /家賃|給料|代金|会費|授業料|ローン|ガス代|電気代|\brent\b|invoice|(?:納め|払っ|滞納し)[^、。]{0,8}(?:る|た|ない|とらん)(?:会社|団体|企業|人|ところ|とこ)(?:は|の話|でも|も)|税込|税抜|税別|税理|税務|tax(?:-| )(?:included|excluded|free|office|accountant|advisor|return)|(?:including|excluding|before|after|plus|without) (?:the )?(?:consumption )?tax|incl/u.test(
      piece,
    ) ||
    isAnothers(piece, city) ||
    (!ofLaw && LEVELS.test(piece) && !CITY.test(piece)) ||
    // debts, outstanding and the like of anything but taxes
    (/\b(?:outstanding|debts?|owe[sd]?|behind|paid)\b/u.test(piece) && !TAX.test(before + piece)),
  value: (said) => {
    if (
      /(?:滞り(?:よう)?|遅れ)(?:が|は|も)?(?:な[くい]|なし|ありません|ございません)|\bnothing (?:is |left )?(?:open|outstanding|owed|overdue|due|missing|unpaid)\b/u.test(
        said.piece + said.words,
      )
    )
      return false;
    const { predicate, words, name, piece } = said;
    const all = `${name} ${words}`;
    if (OWED.test(all)) return owed(said);
    if (!TAX.test(piece) && name !== '' && !/完納|完済|納税|paid/u.test(name)) return undefined;
    const paid = PAID.exec(all);
    if (!paid) return name === '' && predicate !== undefined ? predicate === 'so' : undefined;
    if (predicate === undefined) return PAYING.test(all) ? false : undefined;
    return predicate !== 'so' && !(predicate === 'notYet' && /滞りなく|遅れ(?:ず|なく)/u.test(all));
  },
  answers:
    /きっちり|分納|分割|滞り|遅れ|square|instal|late|good|clean|to pay|certificate|延滞|きれい|up to date|滞納|溜|遅れ|払|納|残|ow(?:e|ing)|behind|overdue|paid|pay|clean|settled/u,
});

const OWED = new RegExp(OWED_WORDS, 'u');
const PAID =
  /きっちり|滞りな|滞りよう|払|納|支払|おさめ|済|完納|完済|ok|大丈夫|きれい|ちゃんと|きちんと|確か|\b(?:pay|pays|paid|clear|clean|settled|current|fine|good|up to date|ok|clearance|certificate|in order|on time|punctual(?:ly)?|in full|all square|gets? (?:its|their) (?:taxes|money|share)|(?:never|not once) (?:been )?late)\b/u;
const PAYING =
  /きっちり|punctual|in full|all square|(?:払|納|おさめ)|\b(?:we|i) (?:always |do )?pay\b|\bpaid\b|\bclear\b|clean|on time/u;
const SETTLED =
  /\bcaught up\b|\bpaid (?:off )?(?:all )?(?:our |the )?(?:city )?(?:tax )?(?:arrears|back taxes|overdue)|(?:滞納|未納|遅れ|溜)[^。]{0,24}(?:解消|完済|払い終|払いました|納めました|なくな|清算|片付)|\b(?:arrears|overdue|debts?)\b[^.;]{0,20}\b(?:settled|cleared|paid off|been paid)/u;

/** 「滞納は大丈夫です」 */
const CLEAR =
  /^[^、。]{0,6}(?:は|も|が|、)(?:特に|全然|一切)?(?:大丈夫|問題(?:は|も)?(?:な[くいし]|無|ありません|ございません)|心配(?:は|も)?(?:な[くいし]|あり|いり))/u;

function owed({ predicate, words, name, piece, rest }: Said): boolean | undefined {
  if (/滞りよう(?:が|は|も)?な|\b(?:never|not once) (?:been |paid )?late\b/u.test(piece)) return false;
  if (/分納(?!しなくて)|分割(?:で|払|納)/u.test(name + words) && predicate !== 'notSo') return true;
  if (/\bto pay\b|instal/u.test(name)) return predicate !== 'notSo';
  if (SETTLED.test(piece + rest) || CLEAR.test(words)) return false;
  // 「まだ払っていない」 of what is overdue is no denial
  const unpaid = predicate === 'notYet' && /(?:払|納|支払)(?:って|めて|えて)/u.test(words);
  if (
    unpaid ||
    /\b(?:didn'?t|haven'?t|hasn'?t|not|never|couldn'?t|can'?t) (?:yet )?(?:pay|paid)\b/u.test(piece)
  )
    return true;
  if (predicate === 'notSo' || (predicate === 'notYet' && denies(words))) return false;
  // 「まだ未納です」
  if (predicate === 'notYet') return /まだ|still/u.test(`${words} ${piece}`) ? true : undefined;
  if (predicate === 'so') return true;
  // "we owe city tax", "2 months behind with the tax"; 「滞納あり」
  return /\b(?:owes?|behind|overdue|in arrears)\b/u.test(`${name} ${words}`) ? true : undefined;
}

/** Of another city than the one that is meant: 「福岡市の税を滞納」 where 北九州市's are asked for. */
function isAnothers(piece: string, city: string | undefined): boolean {
  if (city === undefined) return false;
  const other = /(?<city>[\p{Script=Han}\p{Script=Katakana}]{2,5}市)の?(?:市税|税)/u.exec(piece)?.groups
    ?.city;
  return other !== undefined && !other.endsWith(city) && !/^(?:代表|会社|当社|弊社|本)/u.test(other);
}
