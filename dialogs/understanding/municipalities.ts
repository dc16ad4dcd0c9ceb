/** A name that is heard elsewhere too (中間, 大川, みやこ) counts only with its 市, 町 or 村. */
export type Municipality = { name: string; suffix: '市' | '町' | '村'; romaji: string; aloneToo: boolean };

const list = (suffix: Municipality['suffix'], aloneToo: boolean, names: string): Municipality[] =>
  names.split(' ').map((entry) => {
    const [name = '', romaji = ''] = entry.split(':');
    return { name, suffix, romaji, aloneToo };
  });

/** The 60 municipalities of Fukuoka prefecture (29 cities, 29 towns, 2 villages), Kitakyushu among them. */
export const FUKUOKA_MUNICIPALITIES: readonly Municipality[] = [
  ...list(
    '市',
    true,
    '北九州:kitakyushu 大牟田:omuta 久留米:kurume 直方:nogata 飯塚:iizuka 田川:tagawa 柳川:yanagawa 八女:yame 筑後:chikugo 行橋:yukuhashi 小郡:ogori 筑紫野:chikushino 大野城:onojo 宗像:munakata 太宰府:dazaifu うきは:ukiha 宮若:miyawaka 嘉麻:kama 糸島:itoshima 那珂川:nakagawa 福津:fukutsu',
  ),
  ...list(
    '市',
    false,
    '福岡:fukuoka 大川:okawa 豊前:buzen 中間:nakama 春日:kasuga 古賀:koga 朝倉:asakura みやま:miyama',
  ),
  ...list('町', true, '苅田:kanda 水巻:mizumaki 岡垣:okagaki 遠賀:onga 芦屋:ashiya 鞍手:kurate'),
  ...list(
    '町',
    false,
    '宇美:umi 篠栗:sasaguri 志免:shime 須恵:sue 新宮:shingu 久山:hisayama 粕屋:kasuya 小竹:kotake 桂川:keisen 筑前:chikuzen 大刀洗:tachiarai 大木:oki 広川:hirokawa 香春:kawara 添田:soeda 糸田:itoda 川崎:kawasaki 大任:oto 福智:fukuchi みやこ:miyako 吉富:yoshitomi 上毛:koge 築上:chikujo',
  ),
  ...list('村', false, '東峰:toho 赤:aka'),
];

/** The prefectures but Fukuoka, which may mean the city, the prefecture or both. */
export const OTHER_PREFECTURES: readonly {
  name: string;
  suffix: '都' | '道' | '府' | '県';
  romaji: string;
}[] =
  '北海:道:hokkaido 青森:県:aomori 岩手:県:iwate 宮城:県:miyagi 秋田:県:akita 山形:県:yamagata 福島:県:fukushima 茨城:県:ibaraki 栃木:県:tochigi 群馬:県:gunma 埼玉:県:saitama 千葉:県:chiba 東京:都:tokyo 神奈川:県:kanagawa 新潟:県:niigata 富山:県:toyama 石川:県:ishikawa 福井:県:fukui 山梨:県:yamanashi 長野:県:nagano 岐阜:県:gifu 静岡:県:shizuoka 愛知:県:aichi 三重:県:mie 滋賀:県:shiga 京都:府:kyoto 大阪:府:osaka 兵庫:県:hyogo 奈良:県:nara 和歌山:県:wakayama 鳥取:県:tottori 島根:県:shimane 岡山:県:okayama 広島:県:hiroshima 山口:県:yamaguchi 徳島:県:tokushima 香川:県:kagawa 愛媛:県:ehime 高知:県:kochi 佐賀:県:saga 長崎:県:nagasaki 熊本:県:kumamoto 大分:県:oita 宮崎:県:miyazaki 鹿児島:県:kagoshima 沖縄:県:okinawa'
    .split(' ')
    .map((entry) => {
      const [name = '', suffix, romaji = ''] = entry.split(':');
      return { name, suffix: suffix as '都' | '道' | '府' | '県', romaji };
    });

/** Big cities elsewhere whose name is not a prefecture's, and the neighbours across the strait and the border. */
export const OTHER_CITIES: readonly { name: string; romaji: string }[] =
  '札幌:sapporo 仙台:sendai さいたま:saitama 横浜:yokohama 川崎:kawasaki 相模原:sagamihara 浜松:hamamatsu 名古屋:nagoya 堺:sakai 神戸:kobe 下関:shimonoseki 宇部:ube 山陽小野田:sanyo-onoda 中津:nakatsu 別府:beppu 鳥栖:tosu 佐世保:sasebo 那覇:naha'
    .split(' ')
    .map((entry) => {
      const [name = '', romaji = ''] = entry.split(':');
      return { name, romaji };
    });
