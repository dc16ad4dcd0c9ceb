import { type Industry, industries } from '../../../rules/facts.ts';
import { INDUSTRY_WORDS } from '../industry.ts';
import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const WAY =
  '(?:を|ば|は|の)?(?:主に|本業として|家族で|夫婦で|細々と|小さく|ずっと|[0-9一二三四五六七八九十]+(?:年|代|店舗|店|軒|つ|か所|ヶ所)(?:ほど|くらい)?)*';
const DO = '(?:や(?:って|っと|り|る)|営ん|営み|営む|経営|して|しと|しよ|運営|やりよ|手がけ|専門)';
/** What follows a line of business that is the speaker's own: 「旅館です」「八百屋をやりよります」「建設業を営む」. */
const RUNS = `(?:業|屋さん?|店|さん)?(?:です|っす|だ(?:$|よ|ね|けど)|でし|でござい|なん(?:です|や)|や(?:$|けん|けど|っちゃ)|${WAY}${DO}|の(?:小さ|会社|店|株式|有限|合同|個人|仕事|法人|中小|零細|自営|事業者|事業所|企業|社長|代表|ほう)|で(?:$|、|す|して|[0-9])|、|$|が(?:本業|主|メイン|中心)|(?:会社|企業|法人|事業者)(?!さん|と|に|向け)|を(?:主に|中心|メイン|本業)|も(?:${DO}|です)|\\()`;
const WORK = new RegExp(
  `(?:${SELF}(?:は|の(?:仕事|業種|本業|業態)は)、?|(?:業種|業態|本業|仕事|事業|家業|商売)(?:は|が|、|:|として)、?)[^、。]{0,16}$`,
  'u',
);

const SOFTWARE_MADE =
  '(?:業務用?|受発注|在庫管理|ウェブ|web|スマホ)?の?(?:ソフトウ[ェエ]ア|ソフト|システム|アプリ(?:ケーション)?|プログラム|ホームページ)';
const RUBBER_MADE = '(?:工業用|産業用)?(?:の)?ゴム(?:製品|製の|製|の)?[ァ-ー一-龠]{0,5}(?:や[^、。]{1,8})?';
const GOODS_MADE =
  '(?:部品|ネジ|ねじ|ボルト|歯車|バネ|ばね|鉄骨|金物|金型|機械|装置|製缶|鉄板|鋼材|タンク|ポンプ|家具|建具|畳|看板|仏壇|紙箱|段ボール|容器|樹脂製品|ガラス|陶器|タオル|服|制服|靴下|靴|かばん|鞄|酒|焼酎|ビール|ワイン|醤油|味噌|麺|かまぼこ|蒲鉾|明太子|豆腐|納豆|漬物|お茶|惣菜|お?菓子|和菓子|洋菓子|せんべい|冷凍食品|食品|調味料|半導体|電子部品|基板|ロボット|石鹸|化粧品|薬品|塗料|タイヤ|玩具|車|船|家|住宅|橋|道路)(?:など)?';
const GROWN =
  '(?:米|お米|野菜|いちご|イチゴ|みかん|果物|トマト|花|きのこ|しいたけ|茶|ぶどう|梨|牛|豚|鶏|海苔|のり|牡蠣|カキ|フグ|ふぐ|わかめ)(?:など)?';
const MAKING =
  '(?:作っ|作り|作る|造っ|造り|つくっ|つくり|つくる|こしらえ|製造|生産|加工|組み立て|手がけ|建て)';
/** 「ネジをつくってます」「システムを開発しよる」「海苔の養殖をしています」: what is made, sold or grown, and the verb. */
const MADE: readonly (readonly [Industry, RegExp])[] = [
  [
    'software',
    new RegExp(`${SOFTWARE_MADE}(?:を|ば|の)(?:作っ|作り|つくっ|つくり|開発|制作|構築|受託)(?!中|予定)`, 'u'),
  ],
  ['rubber', new RegExp(`${RUBBER_MADE}(?:を|ば|の)${MAKING}`, 'u')],
  [
    'manufacturing',
    new RegExp(
      `${GOODS_MADE}(?:を|ば|の)${MAKING}|${GROWN}(?:を|ば|の)(?:作っ|作り|つくっ|つくり|育て|栽培|養殖|生産|飼)`,
      'u',
    ),
  ],
  ['wholesale', /を(?:小売店|お店|飲食店|スーパー|店)?(?:など)?に?卸(?:して|す(?!予定)|しよ|しと)/u],
  ['retail', /(?:ネット|通販|店頭|お店)で[^、。]{1,12}を?(?:売っ|売り|売る|販売)/u],
];
/** A thing made for this one project, or made by another, is no line of business. */
const MADE_ONCE =
  /試作|今回|この(?:事業|活動|企画|補助|助成)|これから|予定|つもり|計画|仲間|一緒に|みんなで|共同|取引先|お客|向け|たい(?:$|です|と)|規約|メンバー|会員|構成員|相方|相手/u;
const MAKES_IN_ENGLISH: readonly (readonly [Industry, RegExp])[] = [
  [
    'rubber',
    /\b(?:we|i|company|who) (?:\w+ )?(?:make|makes|produce|produces|manufacture|manufactures|process) (?:\w+ ){0,2}rubber\b/u,
  ],
  [
    'software',
    /\b(?:we|i|company|who) (?:\w+ )?(?:make|develop|write|build|program|code) (?:\w+ ){0,2}(?:software|apps?|websites?|web systems?|programs)\b/u,
  ],
  ['retail', /\b(?:we|i|company|who) (?:\w+ )?sell (?:\w+ ){1,3}(?:online|in (?:our|my) (?:shop|store))\b/u],
  [
    'manufacturing',
    /\b(?:we|i|company|who) (?:\w+ )?(?:make|makes|produce|produces|manufacture|manufactures|weld|forge|cast|grow|brew) (?!(?:the|this|a|our|it|all|no|new|some|use|sure|up|for|progress|prototype)\b)(?!(?:\w+ ){0,2}(?:rubber|software|apps?|websites?|prototypes?|plans?|systems?|platforms?)\b)\w+/u,
  ],
];

const patterns: readonly (readonly [Industry, RegExp])[] = industries.map((industry) => [
  industry,
  new RegExp(
    `(?:(?<ja>${INDUSTRY_WORDS[industry].japanese}${industry === 'software' ? '|it(?:系)?の?(?=会社|企業|屋)' : ''})(?=${RUNS}|(?<=業)(?:を|で(?!は|の))))|\\b(?<en>${INDUSTRY_WORDS[industry].english})(?:e?s)?\\b(?: (?:company|business|firm|industry|shop|store|work|sector|maker|operator))?`,
    'gu',
  ),
]);

const NAME_BEFORE = /(?:株式会社|有限会社|合同会社|\((?:株|有|同)\)|「|『|"|さんの|という)[^、。\s]{0,12}$/u;
const OF_ANOTHER =
  /(?:取引先|相手|お客|顧客|パートナー|仲間|元請|仕入先|連携先|納入先|向け|相方|構成員|メンバー|ほかは|他は|もう[1一]社|(?<![う])と)[^、。]{0,8}$|\b(?:clients?|customers?|partners?|members?|for|with|to|from|serving|supply|supplies|at|against)(?: [a-z]+){0,2} $/u;
const BEHIND_ANOTHER =
  /^(?:向け|相手|さんと|業?の(?:お客|顧客|dx|システム|会社と)|を(?:使|導入|開発|相手|対象)|に(?:導入|卸|納|使)|業?界|用(?!の)|で(?:使|導入|テスト|試|働))/u;
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
  const found: { industry: Industry; at: number; length: number }[] = made(text);
  for (const [industry, pattern] of patterns) {
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

function made(text: string): { industry: Industry; at: number; length: number }[] {
  if (MADE_ONCE.test(text) || /\b(?:will|would|prototype|plan|want)\b/u.test(text)) return [];
  for (const [industry, pattern] of [...MADE, ...MAKES_IN_ENGLISH]) {
    const match = pattern.exec(text);
    if (match) return [{ industry, at: match.index, length: match[0].length }];
  }
  return [];
}
