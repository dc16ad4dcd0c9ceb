/**
 * Quarters that everybody around there knows, by the city that they lie in. There are others elsewhere, and people
 * called so: they count only in free sentences, where an office, a business or an activity is said to be there.
 */
type District = { name: string; romaji?: string };

const list = (names: string): District[] =>
  names.split(' ').map((entry) => {
    const [name = '', romaji] = entry.split(':');
    return romaji ? { name, romaji } : { name };
  });

const KITAKYUSHU = list(
  '黒崎:kurosaki 折尾:orio 門司港:mojiko 新門司 小倉駅 西小倉:nishi-?kokura 魚町:uomachi 旦過:tanga 到津:itozu 浅野 三萩野:mihagino 城野:jono 下曽根:shimosone 曽根 枝光:edamitsu 東田:higashida 陣原:jinnoharu 木屋瀬:koyanose 永犬丸 三ヶ森 穴生:anoo ひびきの:hibikino 響灘:hibikinada 学研都市:gakken-?toshi 二島:futajima 鴨生田 天籟寺 香春口 砂津:sunatsu 平和通 紺屋町 日明 徳力:tokuriki 企救丘 守恒:moritsune 朽網 松ヶ江 田野浦 和布刈 リバーウォーク:riverwalk チャチャタウン',
);
const FUKUOKA_CITY = list(
  '博多:hakata 天神:tenjin 薬院:yakuin 百道:momochi 姪浜:meinohama 六本松 香椎:kashii 中洲:nakasu 箱崎 大濠',
);
/** Names that other towns and many people have too: they need their city before them, or a station or a street behind. */
const COMMON_IN_KITAKYUSHU =
  '大里|本城|香月|引野|相生町|高見|中央町|祇園町|高須|中原|牧山|一枝|沖台|片野|京町|堺町|鍛冶町|船場町|室町|大手町|田町|中井|井堀|泉台|足原|足立|富野|赤坂|葛原|沼|湯川|横代|北方|若園|志井|恒見|吉志';
const COMMON_IN_FUKUOKA_CITY = '大名|今泉|西新|大橋|春吉|舞鶴|荒戸|渡辺通|千代';

const patternOf = (districts: readonly District[], common: string, cities: string): string =>
  [
    ...districts.map(({ name }) => name),
    `(?<=(?:${cities})の?)(?:${common})`,
    String.raw`(?<!\p{Script=Han})(?:${common})(?=駅|[0-9]丁目|商店街|銀天街)`,
    String.raw`\b(?:${districts.flatMap(({ romaji }) => romaji ?? []).join('|')})\b`,
  ].join('|');

/** Pattern sources, for spoken text. */
export const KITAKYUSHU_DISTRICTS = patternOf(
  KITAKYUSHU,
  COMMON_IN_KITAKYUSHU,
  '北九州市?|小倉[北南]?区?|八幡[東西]?区?|若松区?|戸畑区?|門司区?',
);
export const FUKUOKA_CITY_DISTRICTS = patternOf(
  FUKUOKA_CITY,
  COMMON_IN_FUKUOKA_CITY,
  '福岡市|(?:中央|博多|早良|南|東|西|城南)区',
);
