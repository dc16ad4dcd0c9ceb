import type { Industry } from '../../rules/facts.ts';
import { SELF } from './phrases.ts';
import { statementReader } from './statements.ts';

const GOODS_MADE =
  '自動車部品|自動車|機械部品|精密部品|電子部品|部品|産業用?機械|工作機械|機械|電気機器|半導体|ロボット|金属製品|金属|鉄鋼|鋼材|プラスチック(?:製品)?|樹脂|化学品|化学製品|食品|食料品|お?菓子|飲料|お酒|酒|家具|木材|木製品|紙|繊維|衣服|衣料品?|(?:自動車|航空機)?(?:用の|用|の)?(?:タイヤ|チューブ)|工業用ベルト';
const GOODS_SOLD =
  '食料?品|野菜|青果|鮮魚|水産物|農産物|食肉|お?肉|お?酒|建材|建築資材|資材|機械|機械工具|工具|電子部品|部品|鋼材|衣料品?|衣類|雑貨|日用品|家具|文具|医薬品|本|花';

/**
 * Words of a line of business, by the row of the table of SMEs that they surely belong to. What the table leaves open
 * is in none: 商社 and 販売 may be wholesale or retail, 飲食店 and IT are not named by it.
 */
const JAPANESE: Readonly<Record<Industry, string>> = {
  manufacturing: [
    '製造業?|ものづくり|(?:味噌|醤油|焼酎|酢)蔵|酒造(?:会社|場)|メーカー|町工場|工場|(?:板金|鉄工|鉄骨|金型|鋳物|溶接|印刷|メッキ|めっき|プレス|建具|家具|縫製|製麺|製材|木工|醤油|味噌)(?:屋|所|工房|工場)|(?:金属)?プレス(?:加工)?業?|縫製業?|木工所|製材業?|造船(?:業|所)?|酒蔵|造り酒屋|蔵元|ワイナリー|酒造り|醸造(?:所|元)|鉄工所?|鉄鋼業?|金属加工業?|部品加工|機械加工|精密加工|食品加工業?|板金(?:加工|業)?|溶接|鋳造|鍛造|めっき|メッキ|金型|プレス加工|印刷業?|印刷所|酒造業?|醸造業?',
    `(?:${GOODS_MADE})(?:の)?(?:製造業?|メーカー|加工業?|工場|生産)`,
    '(?:総合)?建設(?:業|屋)?|土建業?屋?|土木屋|建築屋|鳶職?|とび職|防水工事|足場|造園業?|外構工事|(?:左官|塗装|ペンキ|水道|設備|解体|内装|電気工事)屋|(?:電気|水道|設備|管|内装|防水|外構)工事|建築業|建築工事業?|土木業?|土木工事業?|工務店|ゼネコン|大工|左官業?|塗装業?|塗装工事|解体業?|解体工事|電気工事業?|水道工事業?|設備工事業?|管工事業?|内装工事業?|内装業|配管(?:工事?|屋)|建築(?:関係|の仕事)|リフォーム業?|リフォーム工事',
    '運輸業?|運送(?:業|屋)?|引っ?越し(?:業|屋)|港湾運送業?|海運|(?:バス|タクシー|トラック)(?:会社|事業)|軽貨物|トラック運送業?|貨物運送業?|物流業?|タクシー業?|バス|海運業?|配送業?|宅配業?|倉庫業?',
    '農業|農家|農園|果樹園|牧場|養殖業?|(?:米|野菜|いちご|イチゴ|みかん|梨|花)(?:農家|の栽培|栽培)|林業|漁業|漁師|畜産業?|養鶏業?|酪農業?',
  ].join('|'),
  rubber:
    '(?:工業用|産業用|自動車用)?(?:の)?ゴム(?:製品|製|ホース|部品|パッキン|シール|ベルト|の部品)?(?:の)?(?:製造業?|メーカー|加工業?|工場|成形)|ゴム製品(?:製造業)?|ゴム屋|ゴム(?:の)?(?:会社|関係|関連|の仕事)',
  wholesale: `仲卸(?:業|売)?|卸売?業?|卸売り業?|卸し売り|おろし売り|卸商|卸売?業者|(?:卸)?問屋業?|(?:${GOODS_SOLD})(?:の)?(?:卸売?り?業?|問屋)`,
  services: [
    'サービス業?|(?:掃除|清掃|警備|介護|葬儀|広告)の会社|ペットサロン|治療院|美容師|理容師|葬祭会館|斎場|税理士|社労士|社会保険労務士|行政書士|司法書士|便利屋|自動車学校|教習所|(?<![一-龠ァ-ー])塾|特養|老人ホーム|グループホーム|児童デイ|就労支援|整体院|マッサージ|動物病院|葬儀屋|掃除屋|スポーツジム|フィットネス(?:クラブ|ジム)?|音楽教室|英会話教室|幼稚園|保育所|(?:自動車|車|クルマ|バイク|農機)(?:の)?(?:整備|修理)(?:工場|屋|業|会社)?|訪問(?:看護|入浴|美容)(?:業|ステーション|事業所)?|看護ステーション|(?:スポーツ)?ジム(?=で|を|の|、|が|$)|ヨガ(?:教室|スタジオ)|デザイン(?:会社|業|屋|の仕事|スタジオ)|広告(?:会社|屋|の仕事|関係)|(?:ピアノ|書道|そろばん|英語|料理|パソコン|絵画)(?:教室|塾)|動物病院|介護(?:の)?(?:会社|事業|関係|の仕事)|福祉(?:関係|の仕事|事業)|(?:ビル|施設)?の?清掃業?|経理代行|翻訳業?|介護業?|介護事業所?|介護サービス|介護施設|訪問介護|デイサービス|福祉施設|福祉サービス|保育園',
    '美容室|美容院|美容業|美容サロン|ヘアサロン|理容室|理容店|理容業|理髪店|床屋|散髪屋|ネイルサロン|エステサロン|エステ|クリーニング業?|クリーニング[店屋]',
    '(?:経営)?コンサル(?:ティング|タント)?業?|(?:経営)?コンサルティングサービス|清掃業?|ビルメンテナンス業?|警備業?|人材派遣業?|広告業|広告代理店|デザイン業|デザイン事務所|設計事務所',
    '税理士事務所|会計事務所|社労士事務所|社会保険労務士事務所|行政書士事務所|司法書士事務所|弁護士事務所|法律事務所',
    '学習塾|病院|診療所|クリニック|医院|歯科医院|歯医者|整骨院|接骨院|鍼灸院|葬儀社|葬儀業|葬祭業|写真館|自動車整備業?|自動車整備工場',
  ].join('|'),
  software:
    'ソフトウ[ェエ]ア(?:業|の?開発業?|ハウス)?|ソフト(?:の?開発業?|ハウス)|(?:業務用?|ウェブ|web)?(?:の)?(?:システム|アプリ|ソフト)(?:の)?(?:開発(?:業|会社)?|構築業?|会社|屋|メーカー|ベンダー|制作|インテグレーター?)|ソフトウ[ェエ]ア(?:会社|メーカー|ベンダー)|受託開発業?|受託(?:ソフト|システム)(?:ウ[ェエ]ア)?開発業?|アプリ(?:ケーション)?(?:の)?開発業?|プログラム(?:の)?開発業?|プログラミング|プログラム作り|情報処理(?:サービス)?業?|sier',
  lodging:
    '温泉宿|温泉ホテル|民泊|(?:温泉)?旅館業?|(?:ビジネス)?ホテル業?|民宿|ゲストハウス|ペンション|宿泊業?|宿屋?|宿泊施設',
  retail: `小売り?業?|(?:食品|地元の|地域の|小さな)スーパー|(?:家電|雑貨|洋服|靴|花|本|眼鏡|時計|着物|化粧品|家具|文具)の(?:お)?店|小売[店商]|スーパー(?:マーケット)?|コンビニ(?:エンスストア)?|(?:八百|魚|薬|新聞|牛乳|印鑑|はんこ|金魚|種|お?土産物?|傘|帽子|鞄|かばん|くつ|額縁|額|畳材|携帯|眼鏡|メガネ|自転車|時計|呉服|金物|乾物|果物|おもちゃ|古本|バイク|仏壇|布団|手芸|化粧品|楽器|茶|お茶|米|たばこ|タバコ|文具|スポーツ用品|釣具|ペット|リサイクル|古着|雑貨|家電|電器)(?:屋|店|ショップ|の販売店)|(?:土産物|みやげ物?|新聞販売|携帯|はんこ)(?:店|屋|ショップ)|ブティック|セレクトショップ|(?:中古車|新車|自動車|車|バイク|婦人服|紳士服|洋服|衣料品|靴|呉服|着物|化粧品|健康食品|文具|家電|家具|雑貨|仏壇|眼鏡|メガネ|宝石|時計)(?:の)?販売(?!管理|システム)|販売店|鮮魚店|肉屋|精肉店|花屋|生花店|本屋|書店|酒屋|酒店|米屋|洋服屋|服屋|洋品店|洋服店|靴屋|雑貨屋|雑貨店|家具屋|家具店|文具店|文房具屋|電器店|家電量販店|薬局|薬店|ドラッグストア|百貨店|デパート|ホームセンター|商店|ガソリンスタンド|ネットショップ|ネット通販|オンラインショップ|オンラインストア|ecショップ|通販|通信販売業?|(?:${GOODS_SOLD})(?:の)?(?:小売り?業?|ネット通販|通販)`,
};

const ENGLISH: Readonly<Record<Industry, string>> = {
  manufacturing:
    'manufacturing|manufacturer|maker|(?:steel |metal |sheet metal )?fabrication(?: shop)?|metal fabricator|plating(?: shop)?|sheet metal(?: work(?:s|ing)?| shop)?|(?:food|fish|meat|seafood|metal|wood|timber) processing|joinery|carpentry|plumbing|roofing(?: contractor)?|roofer|painting contractor|landscaping|landscape gardener|house builder|freight(?: forwarding| forwarder)?|forwarder|courier|delivery company|removal company|truckers?|dairy|orchard|winery|distillery|sawmill|ironworks|steelworks|(?:tofu|miso|soy sauce|noodle|furniture|pump|valve) (?:factory|maker|works)|factory|machine shop|brewery|sake brewery|foundry|metal press|press shop|welding|(?:rice |fruit )?farmer|printer|print shop|shipyard|carpenter|plumber|electrician|electrical contractor|(?:bus|taxi|trucking|transport|moving) company|metalworking|metal working|machining|printing|(?:food|machine|parts|car parts|furniture|tyre|tire) (?:manufacturing|manufacturer|maker|factory)|manufacturer of (?:food|machines|machinery|parts|car parts|furniture|tyres|tires)|construction|builder|builders|building contractor|contractor|civil engineering|electrical work|transport|transportation|logistics|trucking|haulage|taxi|taxis|bus|shipping|warehousing|agriculture|farming|farm|forestry|fishing|fishery',
  rubber:
    'rubber (?:goods |products |parts |belts? |hoses? |seals? )?(?:factory|company|works|processing)|(?:maker|manufacturer|producer)s? of (?:\\w+ )?rubber(?: \\w+)?|rubber|rubber (?:products|goods)|rubber (?:products |goods )?(?:manufacturing|manufacturer|maker)',
  wholesale: 'wholesale|wholesaler|wholesaling|wholesale trade',
  services:
    'services|service|security (?:firm|company|guards?)|accounting (?:firm|practice)|tax accountants?|accountant|lawyer|(?:labou?r )?consultants?|funeral (?:company|home|parlou?r|director|services?)|undertaker|(?:car|auto|bike|motorcycle|vehicle) repair(?: shop)?|mechanic|home[- ]care(?: provider| service)?|(?:day[- ]?care|day service)(?: cent(?:re|er))?|gym|fitness (?:club|studio)|yoga studio|design (?:office|studio|firm|agency|company)|driving school|nursery(?: school)?|kindergarten|vet|veterinary clinic|massage (?:parlou?r|salon)|translation (?:agency|company)|(?:piano|music|language|english|swimming) school|(?:window|office|building) cleaning|photo studio|photographer|dentist|care provider|service industry|nursing care|elderly care|care services|care home|nursing home|hairdresser|hair salon|beauty salon|barber|barbershop|barber shop|nail salon|dry cleaning|dry cleaner|laundry|consulting|consultancy|consultant|management consulting|cleaning|security services|staffing|temp agency|advertising|advertising agency|design studio|accounting office|law office|law firm|cram school|clinic|dental clinic|hospital',
  software:
    'software|software development|(?:it|tech) (?:firm|company) (?:developing|building|making) [a-z ]{0,16}(?:systems|software|apps)|web developers?|programmers?|software developer|software house|software vendor|(?:it )?systems? developer|app developer|system development|systems development|systems integration|system integration|systems integrator|system integrator|app development|application development|data processing|information processing|contract development',
  lodging:
    'lodging|hotel|hotels|inn|inns|ryokan|guest house|guesthouse|hostel|minshuku|holiday (?:home|cottage)s?|b&b|accommodation|bed and breakfast',
  retail:
    'retail|retailer|boutique|fishmonger|greengrocer|ironmonger|optician|chemist|stationer|newsagent|jewell?er|bookseller|(?:shoes?|boots|flowers?|plants|books?|magazines|bicycles?|bikes?|toys?|kimonos?|souvenirs?|gifts?|hardware|liquor|wine|clothes|clothing|garments|fashion|bags?|hats?|jewel(?:le)?ry|watch(?:es)?|clocks?|glasses|spectacles|eyewear|furniture|carpets?|kitchenware|tableware|crockery|pottery|cosmetics|stationery|musical instruments|instruments|fishing tackle|sporting goods|sports goods|electrical appliances|appliances|phones?|mobile phones?|used cars?|cars?|motorcycles?|pet|pets|pet food|vegetables?|fruit|fish|meat|rice|tea|groceries|health food|second-?hand (?:clothes|books|goods)|antiques?|records|futons?|bedding|altars?|hearing aids|medicines?|drugs)(?: (?:and|&) (?:shoes?|boots|flowers?|plants|books?|magazines|bicycles?|bikes?|toys?|kimonos?|souvenirs?|gifts?|hardware|liquor|wine|clothes|clothing|garments|fashion|bags?|hats?|jewel(?:le)?ry|watch(?:es)?|clocks?|glasses|spectacles|eyewear|furniture|carpets?|kitchenware|tableware|crockery|pottery|cosmetics|stationery|musical instruments|instruments|fishing tackle|sporting goods|sports goods|electrical appliances|appliances|phones?|mobile phones?|used cars?|cars?|motorcycles?|pet|pets|pet food|vegetables?|fruit|fish|meat|rice|tea|groceries|health food|second-?hand (?:clothes|books|goods)|antiques?|records|futons?|bedding|altars?|hearing aids|medicines?|drugs))? (?:shop|store|dealer|dealership|retailer|seller)|retailing|retail trade|retail shop|retail store|supermarket|grocery|grocery store|grocer|greengrocer|convenience store|online shop|online store|web shop|e-commerce shop|bookshop|bookstore|florist|flower shop|butcher|pharmacy|drugstore|drug store|department store|clothes shop|clothing store|shoe shop|gas station|petrol station',
};

const RUNNING =
  '(?:を|が)?(?:(?:主に)?(?:やって|して|営んで|経営して|運営して|行って)い?(?:る|ます|おります)|中心|メイン|主)';
const FIRM = '(?:(?:を(?:営む|する|やっている))?(?:の)?(?:会社|企業|業者|事業者|店舗|店|屋|仕事|事業))';

const patterns = Object.fromEntries(
  (Object.keys(JAPANESE) as Industry[]).map((industry) => [
    industry,
    `(?:${JAPANESE[industry]})${FIRM}?${RUNNING}?|(?:${ENGLISH[industry]})(?: (?:company|business|firm|industry|work|sector))?`,
  ]),
) as Record<Industry, string>;

/** Words of a line of business in both languages, as pattern sources, by row. */
export const INDUSTRY_WORDS = Object.fromEntries(
  (Object.keys(JAPANESE) as Industry[]).map((industry) => [
    industry,
    { japanese: JAPANESE[industry], english: ENGLISH[industry] },
  ]),
) as Record<Industry, { japanese: string; english: string }>;

/** The row of the table of SMEs (公募要領 5) for a line of business in everyday words; doubtful ones are not read. */
export const readIndustry = statementReader({
  before: `(?:${SELF}|代表(?:の会社|構成員)?)(?:は|も|の)、?|(?:主な|主たる|メインの)?(?:業種|業務|事業|本業|仕事|業態)(?:は|が|として)、?|主に|(?:地元|地域|市内|地場)の|(?:小さな|小さい|中小の)|(?:we are|we're|i am|i'm|we run|we have|we do|it is|it's|mainly|mostly) |(?:an?|the|our|small|local|family) |(?:main (?:industry|business) is|in the|in) `,
  said: patterns,
});
