import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { readingOf, typedAnswers } from '../../support/typed.ts';

typedAnswers('offices.kitakyushu', {
  existing: `
existing|1|ある|あります|はい|はい、あります|小倉北区に本社があります|八幡西区で町工場やってます|八幡西区で町工場をやっています|はい、株式会社で八幡西区にあります|あります。株式会社です。|株式会社です。小倉にあります
八幡西区に店があります|北九州で営業しています|小倉で飲食店を営んでいます|株式会社で、北九州市内にあります|市内です|yes|Yes, in Kokura|we have a shop in Kokura|We're an LLC based in Kitakyushu|有り|黒崎に支店があります|北九州市の黒崎に支店があります|八幡西区折尾に事務所があります|うちは黒崎に店があります|折尾に事務所があります|ひびきのに事務所があります|学研都市に事務所があります|東田に支店がある`,
  planned: `
planned|2|予定|これから設ける予定|東京のIT企業ですが、北九州に支店を出す計画があります|今はないけど作る予定です|今はないですが、これから作ります|まだないけど来年出す予定です|ありませんが作る予定です|いいえ、これから作る予定です
no but we plan to open a branch|no, but we plan to open one|not yet, but we plan to open one|We're based in Tokyo and plan a branch in Kokura|We plan to open one|今年の秋に開設予定|来年の春に開設予定です`,
  none: `
none|3|ない(予定もない)|ない、予定もない|ないし、予定もありません|ありません。予定もありません。|予定もない|予定もありません|予定はありません|北九州にはないし、作る予定もない|東京です。北九州に出す予定はありません|まだないし、予定もありません
no plans|No, and no plans|No office and no plans|We are in Tokyo and have no plans to open a branch`,
  unread: `
ない|ないです|ありません|いいえ|まだ|まだです|今はない|今のところない|東京です|福岡市です|市外です|北九州にはありません|no|not yet|Tokyo|We are in Tokyo|no office
違います|そうじゃない|株式会社です|本社は東京です|小倉の会社と取引しています|予定は未定です|北九州で営業したい|東京で営業しています|はい、ありません|ある、予定もない|店|規約はあります|口座があります|登録しています|できます|しています|助成は受けています|we can|we are registered|東田さんがいます|千葉の黒崎に営業所があります|東京の東田に支店がある|千葉県黒崎に支店がある`.replace(
    '|小倉|',
    '|',
  ),
});

const program = 'fukuoka-dx-r2';

typedAnswers(
  'offices.fukuoka',
  {
    existing:
      'ある|はい|福岡です|福岡|福岡県です|福岡県内にあります|県内です|福岡市です|福岡市博多区です|博多に本社があります|久留米です|久留米市に工場があります|久留米市東町1-2-3|北九州市です|小倉北区に本社があります|八幡西区で町工場をやっています|みやこ町です|大川市|飯塚|糸島に研究所があります|福岡県川崎町です|本社は東京ですが、福岡に支店があります|Fukuoka|Fukuoka City|we are in Kurume|our head office is in Kokura|Yame City|yes'.replace(
        '糸島に研究所があります',
        '糸島に研究所があります',
      ),
    planned:
      '予定|福岡市に出す予定です|久留米に工場を作る予定です|東京ですが、来年福岡に支店を出す予定です|we plan to open one in Fukuoka',
    none: 'ない、予定もない|東京です。福岡に出す予定はありません|県内に予定はありません|no plans',
    unread:
      'ない|東京です|県外です|大分県です|下関です|川崎です|川崎町です|芦屋です|小郡です|広川町です|市内です|福岡にはありません|久留米にはありません|本社は東京です|Tokyo|outside Fukuoka|福岡かもしれない',
  },
  { program },
);

test.each([
  'ない',
  '東京です',
  '県外です',
  '県内にはありません',
  '福岡県にはありません',
  'We are in Tokyo',
  'outside Fukuoka',
])('%s says that there is none in the prefecture, and nothing of plans', (typed) => {
  expect(readingOf('offices.fukuoka', typed, { program })).toMatchObject({ rest: 'offices.fukuoka.plan' });
});

describe('an office in Kitakyushu, told of the prefecture', () => {
  const told = (typed: string, facts: Facts = {}) => {
    const reading = readingOf('offices.fukuoka', typed, { program, facts });
    return reading.read ? reading.facts.offices : undefined;
  };

  test('is known of the city too', () => {
    expect(told('小倉北区に本社があります')).toEqual({ fukuoka: 'existing', kitakyushu: 'existing' });
  });

  test('says nothing of the city where it is elsewhere, or nowhere in particular', () => {
    expect(told('久留米市です')).toEqual({ fukuoka: 'existing' });
    expect(told('ある')).toEqual({ fukuoka: 'existing' });
    expect(told('福岡市です', { offices: { kitakyushu: 'none' } })).toEqual({
      fukuoka: 'existing',
      kitakyushu: 'none',
    });
  });

  test('is none once there is none in the prefecture', () => {
    const offices = { fukuoka: 'existing', kitakyushu: 'existing' } as const;
    expect(told('none', { offices })).toEqual({ fukuoka: 'none' });
  });
});

describe.each(['hagukumi-r7', 'eport-r2'])(
  'an office elsewhere in the prefecture, told of Kitakyushu (%s)',
  (id) => {
    const told = (typed: string) => {
      const reading = readingOf('offices.kitakyushu', typed, { program: id });
      return reading.facts?.offices;
    };

    test.each(['直方です', '久留米市です', '福岡市です', '飯塚に会社があります', 'We are in Kurume'])(
      '%s is one in the prefecture, and the plan is still asked for',
      (typed) => {
        expect(readingOf('offices.kitakyushu', typed, { program: id })).toMatchObject({
          read: false,
          rest: 'offices.kitakyushu.plan',
          facts: { offices: { fukuoka: 'existing' } },
        });
      },
    );

    test('also beside what is planned in the city', () => {
      expect(told('直方です。北九州に出す予定はありません')).toEqual({
        kitakyushu: 'none',
        fukuoka: 'existing',
      });
      expect(told('久留米ですが、北九州に支店を出す予定です')).toEqual({
        kitakyushu: 'planned',
        fukuoka: 'existing',
      });
    });

    test.each(['ない', '東京です', '下関です', '本社は直方です', '小倉です'])(
      '%s says nothing of it',
      (typed) => {
        expect(told(typed)?.fukuoka).toBeUndefined();
      },
    );
  },
);
