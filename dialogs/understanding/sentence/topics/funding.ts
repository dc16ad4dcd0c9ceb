import { denies } from '../predicate.ts';
import { certain, type Topic } from '../topic.ts';

const FUNDING =
  '(?:補助(?:金|事業)?|助成(?:金|事業)?|委託(?:費|金|事業|料)?|支援金|交付金|公的(?:な)?(?:資金|支援|お金)|公募事業|公費|公金)';
const PUBLIC =
  '(?:国|県|市|町|区|自治体|役所|行政|国や[^、。]{0,4}|公的機関|財団|[^、。はがもの]{0,4}省|経産局|中小機構|nedo|福岡県|北九州市|ほか|他|別|よそ|どこ|どこか|一切)';
const RECEIVED =
  '(?:受け|もら|頂|いただ|貰|交付|採択|出て|出と|出る|出な|出ま|つい|つき|付い|使う|使っ|入っ|獲|取っ|とっ|取り)';
const PUBLIC_EN =
  '(?:other|another|any|public|state|city|prefectural|prefecture|government|national|municipal|meti|no|double|local|second)';
const MONEY_EN =
  '(?:grants?|subsid(?:y|ies)|funding|funds|commission(?:s|ed)?(?: work| money)?|money|support|aid)';

const ONLY_THIS =
  /唯一|ここ(?:の(?:分|ぶん))?(?:だけ|のみ)|こちらのみ|初めて|はじめて|\b(?:the only one|our first|the first(?: one)?)\b|自己(?:資金|負担)|自腹|自前|手弁当|自分たちの(?:お)?金|\b(?:our own (?:money|pocket|funds)|self-funded)\b|こ(?:れ|こ|ちら|の(?:助成|補助金?|プログラム|事業))(?:だけ|のみ)|\b(?:only|just) this\b/u;

/** 「委託もやっとるけど別の活動です」 */
const ELSEWHERE =
  /(?:別|ほか|他)の(?:活動|事業|取り組み|案件|会社)(?:です|の(?:もの|分|話)|だ|や(?:$|、|け)|に(?:使|対))/u;

/** Applied for, and not decided. */
const IN_WAITING =
  /落ち(?:た|て|まし)|不採択|\bturned down\b|rejected|結果待ち|審査中|申請(?:は|を)?(?:出|し)[^、。]{0,6}(?:けど|が)|\bapplied\b[^.;]*\b(?:heard|waiting|answer|result|back)\b/u;

/** Whether the group's activity has another grant or commission this year. */
export const otherFunding: Topic = {
  fact: 'otherPublicFunding',
  about: new RegExp(
    [
      `${PUBLIC}(?:から|の|で|に|も|や|だの[^、。]{0,4})?(?:も|は|の)?[^、。]{0,10}?${FUNDING}`,
      `${FUNDING}(?:など|等|とか|の類|や${FUNDING}|も${FUNDING})?(?:は|を|も|が)?[^。]{0,14}?(?=${RECEIVED})`,
      `${FUNDING}(?:は|も|が)?(?=(?:なし|あり|ない|もらって|受けて)[^、。]{0,6}(?:と|って)(?:言|書|答|申|伝|お伝え|入力|回答))`,
      `(?:国|県|市|自治体|役所|行政|どこ|他|よそ)(?:(?:の(?:ほう|方))?から|や[^、。]{1,4}から)(?:の)?(?:も|は)?[^、。]{0,14}?(?=(?<!て)(?!入って(?:もら|いただ|頂|くれ|く|い|ま|る|と))${RECEIVED}|お金|金(?:が|は|も)|資金|一円|1円|支援)`,
      // 「昨年は市の助成をもらったが、今年度この活動では受けておらず」
      '(?:今年度?|この活動)(?:で)?は[^、。]{0,8}?(?:受けて|もらって|いただいて|頂いて)',
      '\\b(?:nobody|no one|noone)(?: else)? (?:funds|pays|gives|supports|subsidi[sz]es)',
      '今年度?は(?=何も|なんも|なし|ない|ゼロ|一切|もらっと)|\\bthis year (?:nothing|none|no)\\b',
      "\\b(?:activity|project|work|group) (?:isn't|is not|is|gets|was)? ?(?:also |already |not )?(?:funded|subsidi[sz]ed|paid for|financed|supported) by",
      "\\b(?:prefecture|city|state|government|ministry|meti) (?:doesn't|does not|don't|is|isn't|are|also|already)? ?(?:also |already |not )?(?:giv(?:e|es|ing)|pay(?:s|ing)?|fund(?:s|ing)?|support(?:s|ing)?|subsidi[sz](?:es|ing)|contribut(?:es?|ing))",
      `${PUBLIC_EN} (?:(?:public|other|state|city|local|government|prefecture's|city's) ){0,8}${MONEY_EN}`,
      `\\b(?:receiv(?:e|es|ing)|get(?:s|ting)?|got|have|has|gives? (?:us|our group)) (?:a |an |any |no |some |our group a ){0,8}(?:[a-z]+ )?${MONEY_EN}`,
      '\\b(?:prefecture|city|state|government|ministry|meti) (?:also |already |partly )?(?:funds|pays|finances|subsidi[sz]es|supports|commission(?:s|ed))',
      `${MONEY_EN} (?:from|of|by) (?:the )?(?:national |central |local )?(?:state|city|government|prefecture|meti|ministry|municipality|country|kitakyushu)`,
      '\\b(?:double|publicly) fund(?:ing|ed)',
    ].join('|'),
    'u',
  ),
  elsewhere: (piece, before) =>
    (/今年度?は|this year/u.test(piece) &&
      !/補助|助成|委託|交付|公的|支援|お金|金が|受けて|もらって|いただいて|頂いて|grant|subsid|fund|money|commission/u.test(
        before + piece,
      )) ||
    /(?:もらっ|受け)[^、。]{0,8}(?:る|た)(?:会社|団体|企業|人|ところ|とこ)(?:は|の話|でも|も)|(?:受け取|振り?込|入金|受取)[^、。]{0,8}口座|(?:補助金|助成金)(?:を)?(?:もらう|頂く|いただく|使う|受ける)の(?:は|が)|[^、。]*初めて|(?:受けたい|もらいたい|ほしい|欲しい|申請したい|応募したい|使いたい|いくら|上限|いくつ|補助(?:金)?(?:の)?(?:対象|率|額)|費用が?重|同じ(?:経費|費用)|この補助金|\b(?:want|would like|hope|same costs?|this grant|the grant)\b)/u.test(
      piece,
    ),
  value: (said) => {
    if (IN_WAITING.test(said.piece) || IN_WAITING.test(said.rest)) return undefined;
    if (ELSEWHERE.test(said.rest)) return undefined;
    if (said.name === '' && ONLY_THIS.test(said.words)) return false;
    if (said.predicate === 'notYet' && denies(said.words)) return false;
    return /(?:申請|応募|検討|審査|結果待ち|applied|applying)(?!しました)[^。]*$/u.test(said.words) &&
      said.predicate !== 'notSo'
      ? undefined
      : certain(said);
  },
  answers:
    /唯一|無縁|初めて|から|first|the only|fund|this one|nothing|自己|自腹|自前|だけ|のみ|もら|貰|受け|出て|採択|いただ|頂|一円|1円|receiv|\bg[eo]t|grant/u,
};
