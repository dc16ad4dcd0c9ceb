import { type Industry, industries } from '../../../rules/facts.ts';
import { INDUSTRY_WORDS } from '../industry.ts';
import { SELF } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const WAY =
  '(?:を|ば|は|の)?(?:主に|本業として|家族で|夫婦で|細々と|小さく|ずっと|[0-9一二三四五六七八九十]+(?:年|代|店舗|店|軒|つ|か所|ヶ所)(?:ほど|くらい)?)*';
const DO = '(?:や(?:って|っと|り|る)|営ん|営み|営む|経営|して|しと|しよ|運営|やりよ|手がけ|専門)';
/** What follows a line of business that is the speaker's own: 「旅館です」「八百屋をやりよります」「建設業を営む」. */
const RUNS = `(?:業|屋さん?|店|さん)?(?:です|っす|だ(?:$|よ|ね|けど)|でし|でござい|なん(?:です|や)|や(?:$|けん|けど|っちゃ)|${WAY}${DO}|の(?:小さ|会社|店|株式|有限|合同|個人|仕事|法人|中小|零細|自営|事業者|事業所|企業|社長|代表|ほう)|で(?:$|、|す|して|[0-9])|、|$|が(?:本業|主|メイン|中心)|の(?:親父|おやじ|女将|おかみ|大将|主人|店主|棟梁|親方|院長|園長|所長|[0-9一二三四五六七八九]代目|跡取り|後継ぎ|娘|息子|者)(?!さん|に|と|が)|[)）]|(?:会社|企業|法人|事業者)(?!さん|と|に|向け)|を(?:主に|中心|メイン|本業)|も(?:${DO}|です)|\\()`;
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
  [
    'manufacturing',
    /(?:金属|鉄|鋼|アルミ|ステンレス|銅|木|樹脂|鉄板|鋼材|部品)(?:を|ば)(?:削|曲げ|切|磨|溶接し|プレスし|成形し|加工し|鋳)[りっいし]?(?:て|で)(?:い|お)?(?:ます|る|お|と|よ)/u,
  ],
  [
    'manufacturing',
    /(?:荷物|荷|貨物|コンテナ|資材|鋼材|商品|石油|食品)(?:を|ば)?(?:運ん(?:で(?:い|お)?(?:ます|る|お)|ど)|運びよ|運ぶ(?:仕事|商売|会社)|配送して(?:い|お)?(?:ます|る)|輸送して(?:い|お)?(?:ます|る))/u,
  ],
  ['wholesale', /(?:店|スーパー|飲食店|小売店|業者|小売)に?(?:商品を|ものを)?卸す(?:商売|仕事|会社|業)/u],
  [
    'retail',
    /(?:靴|服|洋服|着物|呉服|花|本|古本|雑貨|文具|文房具|家具|家電|化粧品|眼鏡|メガネ|時計|お?土産(?:物)?|自転車|バイク|中古車|おもちゃ|楽器|仏壇|健康食品|日用品|衣料品?|婦人服|紳士服|アクセサリー|宝石)(?:を|ば)(?:店で|主に|小さく|[0-9一二三]店舗で)?(?:売っ(?:て(?:い|お)?(?:ます|る|お)|と[るり])|売りよ|販売して(?:い|お)?(?:ます|る|お)|販売しと|商っと|商って)/u,
  ],
  ['retail', /(?:ネット|通販|店頭|お店|店)で[^、。]{1,12}を?(?:売っ|売り|売る|販売)/u],
];
/** A thing made for this one project, or made by another, is no line of business. */
const MADE_ONCE =
  /試作|今回|この(?:事業|活動|企画|補助|助成)|これから|予定|つもり|計画|仲間|一緒に|みんなで|共同|取引先|お客|向け|たい(?:$|です|と)|規約|メンバー|会員|構成員|相方|相手/u;
const GOODS_MADE_ENGLISH =
  '(?:(?:machine|car|auto|automotive|metal|plastic|precision|steel|electronic|ship|aircraft|industrial|kitchen|wooden|traditional|local|small|special) ){0,2}(?:parts|components|machines?|machinery|tools|pumps|valves|screws|bolts|springs|gears|mou?lds|dies|furniture|tofu|miso|soy sauce|sake|shochu|beer|wine|sweets|cakes|noodles|bread|fish cakes|pickles|foods?|foodstuffs|clothes|uniforms|paper|boxes|packaging|tiles|glass|pottery|robots|sensors|circuit boards|semiconductors|ships|boats|tanks|castings|frames|signs|doors|windows|houses|homes|bridges|roads|tyres|tires|cables|chemicals|paint|soap|steel)';
const GOODS_SOLD_ENGLISH =
  '(?:(?:used|new|fresh|local|imported|second-?hand|japanese|organic|children\'s|ladies\'|men\'s) )?(?:shoes|flowers|books|bicycles|bikes|toys|kimonos?|souvenirs|gifts|clothes|clothing|bags|hats|jewel(?:le)?ry|watches|glasses|spectacles|furniture|kitchenware|tableware|cosmetics|stationery|instruments|appliances|phones|cars|motorcycles|pets|vegetables|fruit|fish|meat|rice|tea|groceries|liquor|wine|antiques|second-?hand goods)';
const TO_BUSINESSES = '(?! to (?:\\w+ )?(?:companies|businesses|shops|stores|factories|restaurants|supermarkets|retailers|hotels|firms))';
const MAKES_IN_ENGLISH: readonly (readonly [Industry, RegExp])[] = [
  [
    'rubber',
    /\b(?:we|i|company|who) (?:\w+ )?(?:make|makes|produce|produces|manufacture|manufactures|process) (?:\w+ ){0,2}rubber\b/u,
  ],
  [
    'software',
    /\b(?:we|i|company|who) (?:\w+ )?(?:make|develop|write|build|program|code) (?:\w+ ){0,2}(?:software|apps?|websites?|web systems?|programs)\b/u,
  ],
  ['wholesale', /\b(?:we|i|company|who|and) (?:\w+ )?wholesales?\b|\bwholesal(?:e|es|ing) (?:them|it|to)\b/u],
  [
    'retail',
    new RegExp(
      `(?:\\b(?:we|i|shop|store|who|that|which|company) (?:\\w+ )?(?:sells?|retails?)|^(?:mainly |mostly )?selling|[,;] selling) (?:mainly |mostly )?${GOODS_SOLD_ENGLISH}\\b${TO_BUSINESSES}`,
      'u',
    ),
  ],
  [
    'manufacturing',
    new RegExp(
      `\\b(?:we|i|who|that|which) (?:\\w+ )?process(?:es)? (?:fish|meat|seafood|seaweed|food|wood|metal|timber|steel|glass|stone|rice)\\b|(?:\\b(?:we|i|who|that|which) (?:\\w+ )?(?:make|build|process|cut|press|cast|machine|bake)s?|\\b(?:company|firm|factory|kaisha|k\\.?k\\.?|llc|workshop|maker|business|we are|we're)(?: in ＿?[a-z -]{2,24})? (?:mak|build|produc|manufactur|process)ing|^(?:mak|build|produc|manufactur|process)ing|[,;] (?:mak|produc|manufactur)ing|-ku making) ${GOODS_MADE_ENGLISH}\\b`,
      'u',
    ),
  ],
  [
    'services',
    /\b(?:we|i) (?:\w+ )?(?:clean (?:\w+ )?(?:offices|buildings|houses|homes|windows)|care for (?:the )?(?:elderly|old people|children|seniors)|look after (?:the )?(?:elderly|old people|children|seniors)|cut hair|repair (?:cars|bikes|motorcycles)|teach (?:\w+ )?(?:children|kids|english|piano))\b/u,
  ],
  ['manufacturing', /\b(?:we|i) (?:\w+ )?(?:transport|haul|deliver|ship|carry|move) (?:\w+ )?(?:goods|freight|cargo|containers|furniture|parcels)\b/u],
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

const NAME_BEFORE = /(?:(?:株式会社|有限会社|合同会社)(?![(でのはがを])|\((?:株|有|同)\)|「|『|"|さんの|という)[^、。\s]{0,12}$/u;
const OF_ANOTHER =
  /(?:取引先|相手|お客|顧客|パートナー|仲間|元請|仕入先|連携先|納入先|向け|相方|構成員|メンバー|ほかは|他は|もう[1一]社|(?<![う])と)[^、。]{0,8}$|\b(?:clients?|customers?|partners?|members?|for|with|to|from|serving|supply|supplies|at|against|visit(?:ed|ing)?|saw|met|hired?|sell to)(?: (?!and\b)[a-z]+){0,2} $/u;
/** "in a hotel", "used in nursing homes": a place where something is, no line of business. */
const PREMISES = /hotel|inn|ryokan|guest ?house|hostel|clinic|hospital|home|factory|brewery|shop|store|supermarket|gym|school|salon|office|farm|kindergarten|nursery|studio/u;
const IN_PREMISES = /\b(?:in|at|into|inside|by|near|on|through)(?: [a-z]+){0,2} $/u;
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

function made(text: string): { industry: Industry; at: number; length: number }[] {
  if (MADE_ONCE.test(text) || /\b(?:will|would|prototype|plan|want)\b/u.test(text)) return [];
  for (const [industry, pattern] of [...MADE, ...MAKES_IN_ENGLISH]) {
    const match = pattern.exec(text);
    if (match) return [{ industry, at: match.index, length: match[0].length }];
  }
  return [];
}
