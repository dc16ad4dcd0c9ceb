import { expect, test } from 'vitest';
import { isQuestion, spoken } from '../../../dialogs/understanding/phrases.ts';

const QUESTIONS =
  'DXって何|DXって何ですか|活動会員って何|活動会員ってなに|団体規約とは|団体規約とは何|登録方法がわからない|登録の方法が分かりません|どうやって登録するの|登録はどうやってするの|どうすればいい|個人でもいいの|滞納はあるの|what is DX|how do we register|DXって何？';
const NO_QUESTIONS =
  'はい|ない|あります|分からない|わかりません|まだわからない|3社です|規約はあります|案はまだない|相手とは決まっている|ものづくりの会社|does not apply|we know how|これだけのもの';

test.each(QUESTIONS.split('|'))('%s asks', (typed) => {
  expect(isQuestion(spoken(typed))).toBe(true);
});

test.each(NO_QUESTIONS.split('|'))('%s does not ask', (typed) => {
  expect(isQuestion(spoken(typed))).toBe(false);
});
