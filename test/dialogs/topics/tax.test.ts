import { describe, expect, test } from 'vitest';
import { readArrears } from '../../../dialogs/understanding/arrears.ts';
import { typedAnswers } from '../../support/typed.ts';

typedAnswers('arrears.kitakyushu-city-tax', {
  no: `違います|ない|ありません|いいえ|滞納はありません|払ってます|払っています|全部払っています|ちゃんと払っています|税金は払っています|納めています|完納|完納しています|完納です|滞納していません|いいえ、違います|今のところない|全額納付済みです|すべて納税しています|no|we have paid everything|all paid|we pay our taxes|paid|払った|払いました|完済しました|完済|一度も滞納していません|滞納なし|滞納は一切ありません|市税の滞納はありません|未納はありません|特にありません|滞納はしてません|fully paid|we owe nothing|we don't|no, we don't|no arrears|We have no arrears|none|it doesn't|we owe no tax`,
  yes: 'ある|あります|はい|滞納があります|滞納しています|少し滞納があります|未納があります|払っていません|yes|市税の滞納があります|市税を滞納しています|一部滞納しています|we do|yes, we do|we have arrears|it does',
  unread:
    'そうじゃない|そうじゃないです|払います|これから払います|分割で払っています|払う予定です|問題ありません|払えません|前は払っていました|これまで払っていました|国税は滞納している|国税の滞納はある|県税の滞納はある|国税は払っていません|国にはあります|税金はあります|市税があります|事業所があります|予定はあります|管理しています|we will|we are registered|we are|we can|市内に事業所はありません|規約はありません|登録していません|しています|していません|できます|受けています|活動しています|はい、払っています|一度も払っていない|ok|OKです|ありがとうございます|お願いします|市税はありません|滞納していました',
});

typedAnswers(
  'arrears.statutory',
  {
    no: '違います|ない|ありません|いいえ|滞納はありません|税金の滞納はありません|税金や社会保険料の滞納はありません|全部払っています|税金は払っています|no|we have paid everything',
    yes: 'ある|はい|滞納があります|国税の滞納がある|社会保険料を滞納しています|市税の滞納があります|yes',
    unread: '市税の滞納はありません|国税は払っています|社会保険料は払っています|国税の滞納はない|払います',
  },
  { program: 'fukuoka-dx-r2' },
);

typedAnswers(
  'arrears.own-city-tax',
  {
    no: 'ない|滞納はありません|市税の滞納はありません|北九州市の市税は払っています|福岡市の市税の滞納はありません|税金は払っています|違います',
    yes: 'ある|市税を滞納しています|久留米市の市税の滞納があります|市の税金を滞納しています',
    unread: '国税を滞納しています|県税の滞納はない|社会保険料の滞納があります|福岡県の県税を滞納しています',
  },
  { program: 'eport-r2' },
);

describe('a tax that only its name tells of', () => {
  test.each([
    ['久留米市の市税', '市税を滞納しています', 'yes'],
    ['久留米市の市税', '久留米市の市税の滞納があります', 'yes'],
    ['久留米市の市税', '税金は払っています', 'no'],
    ['久留米市の市税', '福岡市の市税を滞納しています', undefined],
    ['久留米市の市税', '国税を滞納しています', undefined],
    ['大分県の県税', '県税の滞納はありません', 'no'],
    ['大分県の県税', '市税の滞納はありません', undefined],
    ['Kurume city tax', 'we owe no city tax', 'no'],
    ['Kurume city tax', 'we owe national tax', undefined],
  ])('%s: %s', (name, typed, read) => {
    expect(readArrears(typed, name)).toBe(read);
  });
});
