import type { Industry } from '../../../rules/facts.ts';

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/u;
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
  "(?:(?:used|new|fresh|local|imported|second-?hand|japanese|organic|children's|ladies'|men's) )?(?:shoes|flowers|books|bicycles|bikes|toys|kimonos?|souvenirs|gifts|clothes|clothing|bags|hats|jewel(?:le)?ry|watches|glasses|spectacles|furniture|kitchenware|tableware|cosmetics|stationery|instruments|appliances|phones|cars|motorcycles|pets|vegetables|fruit|fish|meat|rice|tea|groceries|liquor|wine|antiques|second-?hand goods)";
const TO_BUSINESSES =
  '(?! to (?:\\w+ )?(?:companies|businesses|shops|stores|factories|restaurants|supermarkets|retailers|hotels|firms))';
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
  [
    'manufacturing',
    /\b(?:we|i) (?:\w+ )?(?:transport|haul|deliver|ship|carry|move) (?:\w+ )?(?:goods|freight|cargo|containers|furniture|parcels)\b/u,
  ],
  ['retail', /\b(?:we|i|company|who) (?:\w+ )?sell (?:\w+ ){1,3}(?:online|in (?:our|my) (?:shop|store))\b/u],
  [
    'manufacturing',
    /\b(?:we|i|company|who) (?:\w+ )?(?:make|makes|produce|produces|manufacture|manufactures|weld|forge|cast|grow|brew) (?!(?:the|this|a|our|it|all|no|new|some|use|sure|up|for|progress|prototype)\b)(?!(?:\w+ ){0,2}(?:rubber|software|apps?|websites?|prototypes?|plans?|systems?|platforms?)\b)\w+/u,
  ],
];

/** A line of business told by what is made, sold or grown: 「ネジをつくってます」, "we brew sake". */
export function madeIn(text: string): { industry: Industry; at: number; length: number }[] {
  if (MADE_ONCE.test(text) || /\b(?:will|would|prototype|plan|want)\b/u.test(text)) return [];
  for (const [industry, pattern] of JAPANESE.test(text) ? MADE : MAKES_IN_ENGLISH) {
    const match = pattern.exec(text);
    if (match) return [{ industry, at: match.index, length: match[0].length }];
  }
  return [];
}
