import { onceFor } from './once-for.ts';
import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';

const SALES = '(?:売上高?|売り上げ)(?:高)?(?:は|が|も)?';
const BOTH = '(?:両方とも|両方|どちらも|どっちも|2つとも|二つとも)(?:が|で)?';
const FALLING = '(?:減って|減少して|下がって|落ちて|落ち込んで)';
const FALLEN = `(?:${FALLING}${IS_DOING}|減りました|減少しました|下がりました|落ちました|減る見込み|減少(?:の)?見込み|減少)`;
const LATEST = '(?:直近(?:の)?(?:1か月|1カ月|1ヶ月|一か月|一カ月|一ヶ月|ひと月|月)?|今月)(?:だけ|のみ)';
const NOT_FALLEN = `(?:${FALLING}(?:は)?${IS_NOT_DOING}|減りません|減少なし)`;

/** 15 → 十五, up to 99. */
function inKanji(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const digit = (value: number) => '〇一二三四五六七八九'[value] ?? '';
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digit(ones) : ''}`;
}

const readerFor = onceFor((percent: number) =>
  statementReader({
    before: `${SALES}、?|(?:前の年|前年|昨年|去年)(?:より|と比べて|に比べて)(?:は)?、?|sales (?:are |have )?|(?:they are|they're|they have|it is|we are) `,
    no: 'no',
    said: {
      both: `${BOTH}、?(?:(?:${percent}|${inKanji(percent)})(?:%|パーセント)以上)?${FALLEN}|${BOTH}|both(?: of them)?(?: are| have)?(?: down| fallen| that much)?(?: that much)?`,
      no: `(?:そこまで|そんなに|そこまでは|それほど|そんなには|両方とも|どちらも|どっちも)?(?:${NOT_FALLEN})|(?:むしろ|逆に|かえって)?(?:増えて|伸びて|上がって)${IS_DOING}|(?:むしろ|逆に|かえって)?(?:増えました|伸びました|上がりました|増えた|伸びた|上がった|増加(?:しました|した|して${IS_DOING})?)|(?:ほぼ|あまり)?(?:変わって${IS_NOT_DOING}|変わらない|変わりません|横ばい|同じ)|not down(?: that much)?|not that much|(?:not fallen|haven't fallen|aren't down|are not down)(?: that much)?|(?:up|growing|flat|the same|unchanged|stable)`,
      latestOnly: `${LATEST}(?:は)?、?(?:${FALLEN})?|(?:only|just) the (?:latest|last|first) month(?: is)?(?: down)?`,
      figures: `(?:売上を入れて|数字を入れて|金額を入れて|売上から)?計算(?:を?(?:して(?:ほしい|欲しい|ください|下さい|もらいたい)?|する|します|したい|お願いします|お願い)|で)?|(?:月の)?(?:売上|数字|金額)を(?:入れる|入れます|入れたい|入力する|入力します|入力したい)|(?:please )?calculate(?: it| that)?(?: for (?:me|us))?|(?:have it |let me have it )calculated|(?:i will |i'll |let me |we will )?enter (?:the |our |my )?(?:monthly )?(?:sales|figures|numbers)`,
    },
  }),
);

/**
 * Whether sales are down by so many per cent in both comparisons. Another figure (「20%減」) says neither of which, nor
 * with what it compares.
 */
export function readSalesDown(text: string, percent: number) {
  return readerFor(percent)(text);
}
