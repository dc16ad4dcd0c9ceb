import { placesOf } from '../../areas.ts';
import { FUKUOKA_CITY_DISTRICTS, KITAKYUSHU_DISTRICTS } from '../../districts.ts';

export type NamedArea = { readonly id: string; readonly name: string };

/** A place that is named in a piece of a text, and how it lies to the area that is asked for. */
export type Hit = {
  readonly at: number;
  readonly length: number;
  readonly where: 'inside' | 'outside' | 'either';
  /** the whole area is named, as against a part of it: 「北九州には」, not 「小倉には」 */
  readonly whole: boolean;
  /** 「市外」「県外」: whatever is not in the area */
  readonly away: boolean;
};

type Finder = { pattern: RegExp; whole: RegExp };

const finders = new Map<string, Finder>();

function finderOf({ id, name }: NamedArea): Finder {
  const key = `${id} ${name}`;
  const known = finders.get(key);
  if (known) return known;
  const { inside, outside, either, whole } = placesOf(id, name);
  const finder = {
    kitakyushu: {
      pattern: named(
        `${outside}|${ELSEWHERE}|${ALSO_A_SURNAME}|${FUKUOKA_CITY_DISTRICTS}`,
        `(?:${KITAKYUSHU_DISTRICTS})|${inside}`,
        either,
      ),
      whole,
    },
    fukuoka: {
      pattern: named(
        `${outside}|${ELSEWHERE}`,
        `(?:${KITAKYUSHU_DISTRICTS})|${FUKUOKA_CITY_DISTRICTS}|${ALSO_A_SURNAME}|${inside}`,
        either,
      ),
      // of an office that is not there 福岡 is said of all of it
      whole: /^(?:福岡(?:県内?)?|県内|fukuoka(?: prefecture)?|.*the prefecture)$/u,
    },
  }[id] ?? { pattern: named(outside, inside, either), whole };
  finders.set(key, finder);
  return finder;
}

/** What is somewhere else whichever area is asked for. */
const ELSEWHERE =
  '九州外|阿蘇|天草|湯布院|由布院|壱岐|五島列島|屋久島|種子島|奄美|霧島|指宿|島原|雲仙|武雄|嬉野|唐津|伊万里|日田|佐伯|臼杵|延岡|都城|萩市|長門|津和野|関東|関西|東海|東北|中部地方|四国|首都圏|他県|他市|(?:よそ|ほか|他|別)の[県市町]|隣の?県|(?:市|県)の外|\\b(?:abroad|overseas|outsiders?|other (?:prefectures|cities)|kansai|kanto)\\b';
/** Cities of Fukuoka prefecture called as people are: 「大川で家具を作ってます」「豊前の会社」, not 「担当の大川です」. */
const ALSO_A_SURNAME =
  '(?<![一-龠])(?:(?:大川|豊前|春日|古賀|朝倉|みやま)(?=で(?![すしごはもき、。]|お願|$)|に(?:あ[るりっ]|お[りる]|い[るま]|ござ|本社|工場|事務所|店|支店))|(?:大川|豊前|中間|春日|古賀|朝倉|みやま)(?=の(?:会社|企業|法人|工場|業者|店|農家|家具屋)))';
/** 北九州地域 has no borders that anybody has drawn: Kitakyushu is in it, and its neighbours may be. */
const NEIGHBOURS =
  /^(?:(?:福岡県)?(?:中間市|芦屋町|水巻町?|岡垣町?|遠賀町?|遠賀郡|苅田町?|行橋市?|みやこ町|吉富町|上毛町|築上町|豊前市?|直方市?|宮若市?|小竹町|鞍手町?|京築|筑豊)内?|(?:nakama|ashiya|mizumaki|okagaki|onga|kanda|yukuhashi|nogata|buzen).*)$/u;

const named = (outside: string, inside: string, either: string): RegExp =>
  new RegExp(`(?<outside>${outside})|(?<inside>${inside})|(?<either>${either})`, 'gu');

/** A name of a company, a school or a person that begins with a place: 八幡製作所, 若松さん, 小倉太郎. */
const NAME_GOES_ON =
  /^(?:製作所|製鉄|製鋼|製菓|工業(?!団地)|商店(?!街)|銀行|大学|鉄工|産業|商事|商会|食品|建設|設備|運輸|運送|物流|電機|電器|電気|電設|精機|化学|印刷|屋|組|酒造|醤油|さん(?!の(?:ほう|方))|ちゃん|君|様|氏|社長|先生|ガス|[一-龠]?[太次三一]郎|高専|高校|中学|小学校|化成|興業|ゴム|電子|信用|信金|商工会|空港|マラソン|ラーメン|うどん|明太|焼|餅|弁|牛|城(?!野)|祇園|どんたく|競馬|競輪|ドーム|球場|スタジアム|まつり|祭)|^ (?:seisakusho|kogyo|denki|shoten|shoji|kensetsu|unyu|bank|university|steel|industries|trading|foods|castle|airport|monorail|station master|san)\b|^-(?:san|sama|sensei)\b/u;
const NAME_BEGAN = /(?:株式会社|有限会社|合同会社|合資会社|\((?:株|有|同|資)\))$/u;
/** 「株式会社ABCの若松です」「担当の小倉です」「総務、黒崎です」 */
const PERSON_BEFORE =
  /(?:株式会社|有限会社|合同会社|合資会社|法人|組合|\((?:株|有|同|資)\))[^、。]{1,20}の$|(?:社長|専務|常務|理事長|理事|担当(?:者)?|経理|総務|広報|事務|会長|店長|私)(?:の|、)$|(?:名前|名)は$/u;
/** 北九州市の市税, Kitakyushu DX Promotion Platform: the city itself, its taxes and grants, or where people come from. */
const NO_PLACE_OF_AN_OFFICE =
  /^(?:市|県|地域)?(?:の|での)?(?:ロボット|市税|県税|税金|税|dx|デジタル|プラットフォーム|補助|助成|制度|支援|委託|振興|産業(?!団地)|市役所|県庁|区役所|市長|役所|商工|信用|天気|人間|出身|生まれ|育ち|中小企業(?:支援|診断|振興|団体|庁)|プログラム|事業に|予算|水道)|^(?:に(?:住|納|払|収め)|在住|出身|生まれ|育ち|から(?:来(?!年)|通(?!じ)|(?:[^、。]{1,8}(?:に|へ)(?:移|引っ越)))|まで|へ(?:行|出張(?!所))|に(?:行|出張(?!所)|旅行|遊び|来て|支払)|の(?:お客|取引先|顧客|得意先|仕入|元請|先生|友|知り合い|知人|親戚|実家|自宅|銀行|大学(?:と|から|に|へ)|皆さん|みなさん))|^(?:の)?(?:会社|企業|業者|メーカー|店|ところ)(?:さん)?(?:[0-9一二三四五六]社)?(?:と(?!は?[^、。]{0,8}(?:組|一緒|いっしょ|共同|連携|協力|やる|やり|取り組|応募|[0-9]社で))|へ|から(?!の参加)|に(?:卸|納|頼|お願|聞|売|委託|発注))|^(?:'s)? ?(?:city )?(?:city(?:'s)? )?(?:dx|tax|taxes|property tax|subsid|grant|programme|program|platform|promotion|robot|council|city hall|government|office of|chamber|system council)/u;
const NOT_IN_ENGLISH =
  /\b(?:tax(?:es)? (?:to|in|for|of)|paid (?:\w+ ){0,2}(?:to|in)|owe[sd]? (?:\w+ ){0,4}(?:to|in)|city of|university of|live[sd]? (?:\w+ )?in|born in|love|trip to|travel(?:led|ing)? to|visit(?:ed|ing)?|clients? in|customers? in|sell(?:ing)? to|friends? in|university in|husband in)(?: the)?(?: city of)? $/u;

/** Finds the places in a piece of a text. */
export type Find = (text: string, area: NamedArea) => readonly Hit[];

/** Looks into each piece once for each area. */
export function finding(): Find {
  const found = new Map<string, readonly Hit[]>();
  return (text, area) => {
    const isRegion = area.id === 'kitakyushu-region';
    const key = `${isRegion ? 'kitakyushu' : area.id} ${text}`;
    const hits = found.get(key) ?? hitsOf(text, isRegion ? { ...area, id: 'kitakyushu' } : area);
    found.set(key, hits);
    return isRegion
      ? hits.map((hit) =>
          NEIGHBOURS.test(text.slice(hit.at, hit.at + hit.length)) ? { ...hit, where: 'either' } : hit,
        )
      : hits;
  };
}

/** The places in a piece of spoken text; names of people, companies, taxes and programs with a place in them are none. */
function hitsOf(text: string, area: NamedArea): readonly Hit[] {
  const { pattern, whole } = finderOf(area);
  return [...text.matchAll(pattern)].flatMap((match) => {
    // 「北九州の小倉」 is one name, but the の of 「北九州の皆さん」 is none of it
    const word = match[0].replace(/の$/u, '');
    const { outside, inside } = match.groups ?? {};
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + word.length)];
    if (NAME_GOES_ON.test(behind) || NAME_BEGAN.test(before)) return [];
    if (PERSON_BEFORE.test(before) && /^(?:です|と(?:申|いい)|$)/u.test(behind)) return [];
    if (NO_PLACE_OF_AN_OFFICE.test(behind) || NOT_IN_ENGLISH.test(before)) return [];
    // 「若松じゃなくて八幡西区」: taken back
    if (/^[^、。]{0,4}(?:じゃ|では)な(?:くて?|い[、で])/u.test(behind)) return [];
    return {
      at: match.index,
      length: word.length,
      where: outside ? 'outside' : inside ? 'inside' : 'either',
      whole: whole.test(word),
      away: /外$|以外$|^outside|^(?:他[県市]|よその|ほかの|他の|別の|隣|other)/u.test(word),
    };
  });
}

/** The piece with a mark for every letter of a place, so that no word is read in a name. */
export const masked = (text: string, hits: readonly Hit[]): string =>
  hits.reduce(
    (left, { at, length }) => left.slice(0, at) + '＿'.repeat(length) + left.slice(at + length),
    text,
  );
