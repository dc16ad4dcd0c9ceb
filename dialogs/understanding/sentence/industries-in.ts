import { type Industry, industries } from '../../../rules/facts.ts';
import { INDUSTRY_WORDS } from '../industry.ts';
import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import { madeIn } from './made-in.ts';
import type { Mention } from './mention.ts';

const WAY =
  '(?:を|ば|は|の)?(?:主に|本業として|家族で|夫婦で|細々と|小さく|ずっと|[0-9一二三四五六七八九十]+(?:年|代|店舗|店|軒|つ|か所|ヶ所)(?:ほど|くらい)?){0,8}';
const DO = '(?:や(?:って|っと|り|る)|営ん|営み|営む|経営|して|しと|しよ|運営|やりよ|手がけ|専門)';
/** What follows a line of business that is the speaker's own: 「旅館です」「八百屋をやりよります」「建設業を営む」. */
const RUNS = `(?:業|屋さん?|店|さん)?(?:です|っす|だ(?:$|よ|ね|けど)|でし|でござい|なん(?:です|や)|や(?:$|けん|けど|っちゃ)|${WAY}${DO}|の(?:小さ|会社|店|株式|有限|合同|個人|仕事|法人|中小|零細|自営|事業者|事業所|企業|社長|代表|ほう)|で(?:$|、|す|して|[0-9])|、|$|が(?:本業|主|メイン|中心)|の(?:オーナー|経営者|親父|おやじ|女将|おかみ|大将|主人|店主|棟梁|親方|院長|園長|所長|[0-9一二三四五六七八九]代目|跡取り|後継ぎ|娘|息子|者)(?!さん|に|と|が)|[)）]|(?:会社|企業|法人|事業者)(?!さん|と|に|向け)|を(?:主に|中心|メイン|本業)|も(?:${DO}|です)|\\()`;
const WORK = new RegExp(
  `(?:${SELF}(?:は|の(?:仕事|業種|本業|業態)は)、?|(?:業種|業態|本業|仕事|事業|家業|商売)(?:は|が|、|:|として)、?)[^、。]{0,16}$`,
  'u',
);

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/u;
const ENGLISH_WORDS = (industry: Industry): string =>
  `\\b(?<en>${INDUSTRY_WORDS[industry].english})(?:e?s)?\\b(?: (?:company|business|firm|industry|shop|store|work|sector|maker|operator))?`;
/** Every name of a line of business; those in Japanese only with the end of a statement behind it. */
const patterns: readonly (readonly [Industry, RegExp])[] = industries.map((industry) => [
  industry,
  new RegExp(
    `(?:(?<ja>${INDUSTRY_WORDS[industry].japanese}${industry === 'software' ? '|it(?:系)?の?(?=会社|企業|屋)' : ''})(?=${RUNS}|(?<=業)(?:を|で(?!は|の)|資本金|従業員|社員|職員)))|${ENGLISH_WORDS(industry)}`,
    'gu',
  ),
]);
const englishPatterns: readonly (readonly [Industry, RegExp])[] = industries.map((industry) => [
  industry,
  new RegExp(ENGLISH_WORDS(industry), 'gu'),
]);

const NAME_BEFORE =
  /(?:(?:株式会社|有限会社|合同会社)(?![(でのはがを])|\((?:株|有|同)\)|「|『|"|さんの|という)[^、。\s]{0,12}$/u;
const OF_ANOTHER =
  /(?:その|あの|取引先|相手|お客|顧客|パートナー|仲間|元請|仕入先|連携先|納入先|向け|相方|構成員|メンバー|ほかは|他は|もう[1一]社|(?<![う])と)[^、。]{0,8}$|\b(?:clients?|customers?|partners?|members?|for|with|to|from|serving|supply|supplies|at|against|visit(?:ed|ing)?|saw|met|hired?|sell to)(?: (?!and\b)[a-z]+){0,2} $/u;
/** "in a hotel", "used in nursing homes": a place where something is, no line of business. */
const PREMISES =
  /hotel|inn|ryokan|guest ?house|hostel|clinic|hospital|home|factory|brewery|shop|store|supermarket|gym|school|salon|office|farm|kindergarten|nursery|studio/u;
const PERSON =
  /(?:accountant|lawyer|mechanic|dentist|photographer|vet|plumber|carpenter|farmer|printer|optician|consultant|electrician|barber|hairdresser|builder)s?$/u;
const IN_PREMISES = /\b(?:in|at|into|inside|by|near|on|through)(?: [a-z]+){0,2} $/u;
const BEHIND_ANOTHER =
  /^(?:(?:企業|会社|業者|メーカー)(?:さん)?(?:[0-9一二三四五]社)?(?:は|が|も|と)|[0-9一二三四五]社|向け|相手|さんと|業?の(?:お客|顧客|dx|システム|会社と)|を(?:使|導入|開発|相手|対象)|に(?:導入|卸|納|使)|業?界|用(?!の)|で(?:使|導入|テスト|試|働))/u;
const ENGLISH_OWN =
  /\b(?:we|i|our|it's|is|are|am|run|own|operate|do|in|as|a|an|the|small|family|local|based|main business|industry|business)\b[^,.;]*$|^$|^(?:\w+ ){0,2}$|[,;] (?:\w+ ){0,2}$/u;
/** 「山田酒店」「中村ホテル」 are names; what is made or traded may stand before these. */
const MAY_END_A_COMPOUND = /(?:業|屋|工場|メーカー|加工|卸|小売|販売店|農家|プレス|養殖)$/u;
const SERVICE_OF_WHAT = /^services?$/u;

/** The row of the table of SMEs that a piece says the speaker's business belongs to, by everyday words; two rows are none. */
export function industryIn(clause: Clause): Mention | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast || clause.hedged)
    return undefined;
  const found: { industry: Industry; at: number; length: number }[] = madeIn(text);
  for (const [industry, pattern] of JAPANESE.test(text) ? patterns : englishPatterns) {
    for (const match of text.matchAll(pattern)) {
      const word = match.groups?.ja ?? match.groups?.en ?? '';
      const before = text.slice(0, match.index);
      const behind = text.slice(match.index + word.length);
      if (NAME_BEFORE.test(before) || (OF_ANOTHER.test(before) && !WORK.test(before))) continue;
      if (BEHIND_ANOTHER.test(behind)) continue;
      // 「居酒屋」 is in no row; of a name no line of business is guessed
      if (
        match.groups?.ja !== undefined &&
        (/居$/u.test(before) ||
          (/[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(before) &&
            !MAY_END_A_COMPOUND.test(word) &&
            !/(?:年|人|社|市内|市|区|町|村|県|地元|老舗|零細|用|総合|株|は|業種)$/u.test(before)))
      )
        continue;
      if (SERVICE_OF_WHAT.test(word) && !/^ (?:industry|business|company|sector|firm|provider)/u.test(behind))
        continue;
      if (match.groups?.en !== undefined && !ENGLISH_OWN.test(before)) continue;
      // "the accountant has it"
      if (PERSON.test(word) && /\b(?:the|our|my|his|her|their) (?:\w+ )?$/u.test(before)) continue;
      if (
        match.groups?.en !== undefined &&
        (/^ (?:system|systems|software|tool|platform|dx|office|plant|site|workers?|staff|costs?)\b|^(?:e?s)?'? (?:co-?ops?|cooperatives?|association|federation|union|kumiai)\b/u.test(
          behind,
        ) ||
          (PREMISES.test(word) &&
            IN_PREMISES.test(before) &&
            !/^(?:e?s)? (?:business|industry|trade|sector)/u.test(behind)))
      )
        continue;
      found.push({ industry, at: match.index, length: word.length });
    }
  }
  const [first] = [...found].sort((one, other) => other.length - one.length || one.at - other.at);
  if (!first) return undefined;
  // タイヤの小売 lies in no other row; a second word elsewhere of another row leaves it open
  const apart = found.filter(
    ({ industry, at, length }) =>
      industry !== first.industry && (at >= first.at + first.length || at + length <= first.at),
  );
  if (apart.length > 0) return undefined;
  return {
    kind: 'industry',
    start: start + first.at,
    end: start + first.at + first.length,
    value: first.industry,
    sets: [['industry', first.industry]],
  };
}
