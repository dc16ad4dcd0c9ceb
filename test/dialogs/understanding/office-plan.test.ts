import { describe, expect, test } from 'vitest';
import { readOfficePlan } from '../../../dialogs/understanding/office-words.ts';

const SAID = {
  planned:
    'はい|ある|あります|予定はあります|予定があります|はい、予定です|開設予定です|設ける予定です|事業所を設ける予定です|yes|we do|we will|yes, we plan to',
  none: "いいえ|ない|ありません|予定はありません|予定もない|設けません|特にありません|no|no plans|we don't|no, we won't",
};
const UNREAD =
  '規約はあります|登録しています|できます|助成は受けています|予定は未定です|あるかも|違います|ありがとうございます';

describe.each(Object.entries(SAID))('an office is %s', (plan, typed) => {
  test.each(typed.split('|'))('%s', (text) => {
    expect(readOfficePlan(text)).toBe(plan);
  });
});

test.each(UNREAD.split('|'))('says nothing of plans: %s', (text) => {
  expect(readOfficePlan(text)).toBeUndefined();
});
