import { type Industry, industries } from '../../../rules/facts.ts';
import { INDUSTRY_WORDS } from '../industry.ts';
import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const RUNS =
  '(?:業|屋さん?|店|さん)?(?:です|っす|だ(?:$|よ|ね|けど)|でし|でござい|や(?:$|けん|っちゃ)|を?(?:主に|本業として|家族で|細々と|[0-9]+年)?(?:や(?:って|り|る)|営ん|営み|営む|経営|して|運営|しよ|やりよ)|の(?:小さ|会社|店|株式|有限|合同|個人|仕事|法人|中小|零細|自営|事業者|事業所|企業|社長|代表|ほう)|で(?:$|、|す|[0-9])|、|$|が(?:本業|主|メイン|中心)|(?:会社|企業|法人|事業者)|を(?:主に|中心|メイン|本業)|も)';
const WORK = new RegExp(
  `(?:${SELF}(?:は|の(?:仕事|業種|本業)は)、?|業種は|業種が|業種、|本業は|仕事は|事業は|家業は)、?[^、。]{0,16}$`,
  'u',
);

const patterns: readonly (readonly [Industry, RegExp])[] = industries.map((industry) => [
  industry,
  new RegExp(
    `(?:(?<ja>${INDUSTRY_WORDS[industry].japanese})(?=${RUNS}))|\\b(?<en>${INDUSTRY_WORDS[industry].english})\\b(?: (?:company|business|firm|industry|shop|store|work|sector|maker|operator))?`,
    'gu',
  ),
]);

const NAME_BEFORE = /(?:株式会社|有限会社|合同会社|\((?:株|有|同)\)|「|『|"|さんの|という)[^、。\s]{0,12}$/u;
const OF_ANOTHER =
  /(?:取引先|相手|お客|顧客|パートナー|仲間|元請|仕入先|連携先|納入先|向け|(?<![う])と)[^、。]{0,8}$|\b(?:client|customer|partner|for|with|to|from|serving|supply|supplies)(?: [a-z]+){0,2} $/u;
const BEHIND_ANOTHER =
  /^(?:向け|相手|さんと|業?の(?:お客|顧客|dx|システム|会社と)|を(?:使|導入|開発|相手)|に(?:導入|卸|納|使)|業?界|用)/u;
const ENGLISH_OWN =
  /\b(?:we|i|our|it's|is|are|am|run|own|operate|do|in|as|a|an|the|small|family|local|based|main business|industry|business)\b[^,.;]*$|^$/u;

/** The row of the table of SMEs that a piece says the speaker's business belongs to, by everyday words; two rows are none. */
export function industryIn(clause: Clause): Mention | undefined {
  const { text, start } = clause;
  if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast || clause.hedged)
    return undefined;
  const found: { industry: Industry; at: number; length: number }[] = [];
  for (const [industry, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const word = match.groups?.ja ?? match.groups?.en ?? '';
      const before = text.slice(0, match.index);
      const behind = text.slice(match.index + word.length);
      if (NAME_BEFORE.test(before) || (OF_ANOTHER.test(before) && !WORK.test(before))) continue;
      if (BEHIND_ANOTHER.test(behind)) continue;
      // a word within another is none of its own: 食品 of 食品工場
      if (
        match.groups?.ja !== undefined &&
        /[\p{Script=Han}\p{Script=Katakana}ー]$/u.test(before) &&
        !/[0-9一二三四五六七八九十]?(?:年|人|社|市内|市|区|町|村|県|地元|老舗|零細|零細の)$/u.test(before)
      )
        continue;
      if (match.groups?.en !== undefined && !ENGLISH_OWN.test(before)) continue;
      if (
        match.groups?.en !== undefined &&
        /^ (?:system|systems|software|tool|platform|dx|office|plant|site|workers?|staff|costs?)\b/u.test(
          behind,
        )
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
