import { describe, expect, test } from 'vitest';
import {
  FUKUOKA_MUNICIPALITIES,
  OTHER_CITIES,
  OTHER_PREFECTURES,
} from '../../../dialogs/understanding/municipalities.ts';
import { deniesOffice } from '../../../dialogs/understanding/office.ts';
import { type OfficeIn, readOfficeIn } from '../../../dialogs/understanding/places.ts';

const SAID: Record<OfficeIn, string> = {
  existing: `小倉北区に本社があります|八幡西区です|北九州市内に工場があります|北九州|北九州市|北九州市です|北九州市内にあります|市内にあります
門司|門司区|若松|若松区です|戸畑|戸畑区|小倉北|小倉北区|小倉南|小倉南区にあります|小倉|小倉です|八幡東|八幡東区|八幡西|八幡西区|八幡です
本社は戸畑区です|本社：北九州市|戸畑に工場が1つあります|うちの会社は小倉です|当社の工場は若松区にあります|小倉北区に事務所を構えています|はい、八幡東区にあります|すでに若松区に支店があります
北九州市小倉北区浅野3-8-1|福岡県北九州市八幡西区|北九州市若松区ひびきの2番1号です|若松区に支店を開設しました
福岡市に本社、小倉に支店|本社は福岡市、支店は小倉です|本社は東京ですが、小倉に支店があります|東京と小倉|福岡と北九州にあります|北九州にしかありません
小倉にはないが八幡西区にある|小倉北区です。若松にも出す予定です|小倉北区に事業所があり、若松区にも出す予定
Kitakyushu|We have an office in Kokura|Yahata|Yawata Nishi|Wakamatsu|Moji-ku|Tobata ward|Kokurakita Ward|Kitakyushu, Fukuoka|We are based in Kitakyushu|Our head office is in Tokyo and we have a branch in Kokura`,
  planned: `来年、若松区に支店を出す予定|来年、若松区に支店を出す予定です|設置予定|設置予定です|これから作る|これから作ります|若松区に、来年出す予定です|小倉北区に工場、来年設置予定
若松区に支店を出す計画です|今年度中に北九州市内に事務所を設置します|活動期間中に北九州に事業所を設置する予定です|北九州にはまだないが、来年小倉に出す予定
まだありませんが、小倉に出す予定です|本社は福岡市で、小倉に支店を出す予定|東京ですが、来年北九州に支店を開設する予定です
planned|we plan to open a branch in Wakamatsu next year|We will open an office in Kokura|We are in Tokyo and plan to open an office in Kokura`,
  none: `予定もない|予定はありません|北九州に予定はありません|ない、予定もない|ないし、予定もありません|福岡市だけで、北九州に出す予定はありません|北九州にはないし、作る予定もない|東京です。北九州に出す予定はありません
no plans|No office and no plans|We are in Tokyo and have no plans to open a branch`,
};

/** No office now; whether one is planned is not said. */
const ABSENT = `北九州にはありません|北九州市内にはありません|北九州市には事業所がありません|市外|市外です|市外にあります|北九州市外です|北九州以外|県外です|海外です
福岡市|福岡市です|福岡市に事務所があります|福岡市博多区です|福岡県福岡市|福岡市にしかありません|久留米市だけ|久留米|本社だけです、福岡市に|行橋|行橋市です|みやこ町|苅田町です|中間市|中間市です|大川市|田川市|赤村|直方です|宗像市に会社があります
東京|東京です|東京都|東京都千代田区です|大阪|大阪市|大阪府堺市|京都府八幡市|山口県下関市|下関です|北海道|神奈川県川崎市|名古屋市
東京で、北九州にはありません
Tokyo|Fukuoka City|We are in Fukuoka City|Osaka|Kurume|outside Kitakyushu|No office in Kitakyushu|not in Kitakyushu|We have no office in Kitakyushu
ない|ありません|まだです|まだない|今はない|今のところない|いいえ|no|not yet|We don't have one`;

const NOT_SAID = [
  ['nothing', ''],
  ['the city or the prefecture?', '福岡です'],
  ['the city or the prefecture?', '福岡'],
  ['the city or the prefecture?', '福岡県です'],
  ['the city or the prefecture?', '福岡県内にあります'],
  ['the city or the prefecture?', 'Fukuoka'],
  ['a branch may still be there', '本社は東京です'],
  ['a branch may still be there', '東京に本社があります'],
  ['a branch may still be there', '福岡市に支店があります'],
  ['a branch may still be there', '北九州に本社はありません'],
  ['another ward may have one', '小倉にはありません'],
  ['another ward may have one', '八幡西区にはない'],
  ['not said where then', '福岡市にはありません'],
  ['not only there', '東京だけではありません'],
  ['between two', '中間'],
  ['between two', '北九州と福岡市の中間にあります'],
  ['a name or a place', '大川'],
  ['a name or a place', 'みやこ'],
  ['another Yahata', '八幡市'],
  ['another Yahata', '近江八幡市です'],
  ['another Yahata', '八幡浜'],
  ['another Wakamatsu', '会津若松です'],
  ['not decided', '検討中'],
  ['not decided', '未定'],
  ['not decided', '小倉に出すことを検討しています'],
  ['not decided', '小倉に出すかもしれません'],
  ['not decided', '小倉に出したい'],
  ['not decided', 'maybe in Kokura'],
  ['there, and no other is planned?', 'ある、予定もない'],
  ['no office meant', '小倉の会社と取引しています'],
  ['no office meant', '小倉出身です'],
  ['no office meant', '北九州で活動したい'],
  ['no office meant', '北九州市の補助金を受けています'],
  ['no office meant', '小倉から来ました'],
  ['the past', '小倉に支店がありました'],
  ['the past', '小倉から撤退しました'],
  ['the past', '以前は若松区にありました'],
  ['the past', 'We used to be in Kokura'],
  ['existing or planned?', '若松区です。来年設置予定です'],
  ['there or not?', 'まだありません、小倉です'],
  ['a question', '小倉ですか？'],
  ['a question', '福岡市でもいいですか'],
  ['a question', 'Is Tokyo fine?'],
  ['no place', 'あります'],
  ['no place', 'ありません'],
  ['no place', 'はい'],
  ['no place', '株式会社です'],
] as const;

const lines = (table: string) => table.split(/[|\n]/).map((typed) => [typed] as const);

describe.each(Object.entries(SAID))('%s', (reading, table) => {
  test.each(lines(table))('%s', (typed) => {
    expect(readOfficeIn(typed, 'kitakyushu')).toBe(reading);
  });
});

describe('no office now', () => {
  test.each(lines(ABSENT))('%s', (typed) => {
    expect(readOfficeIn(typed, 'kitakyushu')).toBeUndefined();
    expect(deniesOffice(typed, 'kitakyushu')).toBe(true);
  });

  test.each(Object.entries(SAID).flatMap(([, table]) => lines(table)))('not said by: %s', (typed) => {
    expect(deniesOffice(typed, 'kitakyushu')).toBe(false);
  });

  test.each([
    'はい、ありません',
    '違います',
    '本社は東京です',
    'ないかもしれない',
    '小倉にはありません',
    '未定',
  ])('not said by: %s', (typed) => {
    expect(deniesOffice(typed, 'kitakyushu')).toBe(false);
  });
});

describe('not read', () => {
  test.each(NOT_SAID)('%s: %s', (_why, typed) => {
    expect(readOfficeIn(typed, 'kitakyushu')).toBeUndefined();
  });
});

describe('every other municipality and prefecture is outside', () => {
  test('the lists are whole: 60 municipalities, 47 prefectures with Fukuoka', () => {
    const names = FUKUOKA_MUNICIPALITIES.map(({ name, suffix }) => name + suffix);
    expect(new Set(names).size).toBe(60);
    expect(new Set(OTHER_PREFECTURES.map(({ name }) => name)).size + 1).toBe(47);
  });

  const others = FUKUOKA_MUNICIPALITIES.filter(({ name }) => name !== '北九州');
  test.each([
    ...others.map(({ name, suffix }) => name + suffix),
    ...others.map(({ name, suffix }) => `福岡県${name}${suffix}です`),
    ...OTHER_PREFECTURES.map(({ name, suffix }) => `${name}${suffix}`),
    ...OTHER_CITIES.map(({ name }) => `${name}市にあります`),
  ])('%s', (typed) => {
    expect(deniesOffice(typed, 'kitakyushu')).toBe(true);
  });
});
