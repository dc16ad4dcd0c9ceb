import type { Patch } from '../../../rules/fact-path.ts';
import { isHedged, isQuestion } from '../phrases.ts';
import { denies } from './predicate.ts';

const LATEST =
  /直近|先月|今月|最近|ひと月|一か月|1[かカヶ]月|前者|1つ目|一つ目|最初の(?:ほう|方)|\b(?:last|latest|this|most recent|one|single|the) month\b|\b(?:the )?(?:latest|most recent|first) (?:one)?\b/u;
const ONLY = /だけ|のみ|しか|\b(?:only|just)\b/u;
const BOTH =
  /両方|どちらも|どっちも|いずれも|(?:2つ|二つ)とも|ともに|\b(?:both|each|either way|all|yes and yes)\b/u;
const DOWN =
  /減|下が|下回|落ち|落っこ|ダウン|マイナス|悪|割れ|割って|該当|当てはま|あてはま|右肩下がり|下降|低下|しぼ|\b(?:yes|down|below|under|smaller|fell|fallen|dropped|drop|lower|decreas|less|minus|decline|shrunk|worse)/u;
const NOT_DOWN =
  /(?:減|下が|落ち)[ってちし]*(?:は)?(?:い)?(?:ない|ません|おりません|とらん|らん|りません|ちょらん|てない)|減少(?:は)?(?:なし|して(?:い)?(?:ない|ません))|前年並|昨年並|去年並|例年並|上回|(?:より|ほうが|売上は|売り上げは|成績は)[^、。]{0,6}(?:良い|よい|いい(?!え)|よか)|(?:該当|当てはま|あてはま)[^、。]{0,4}(?:ない|ません|せん|らん|なし)|右肩上がり|増|伸び|プラス|アップ|上が(?:っ|り)|横ばい|変わら|変わりません|変わって(?:い)?(?:ない|ません)|同じ(?:くらい|ぐらい)?|好調|\b(?:(?:not|n't|no|never) (?:really |gone |been )?(?:down|fall|fallen|drop|dropped|decreas\w*)|neither|no to (?:both|either|all)|up|above|higher|more than|rose|risen|grew|grown|increas\w*|flat|stable|unchanged|the same|better)\b/u;
const THREE =
  /3[かカヶケヵ]月|三[かヶヵカ]月|後者|2つ目|二つ目|three months|3 months|three-month|quarter|the second/u;

/** What an answer says of sales that were asked about: down in the latest month, and in the three months with it. */
export function salesDownIn(said: string): Patch {
  if (isQuestion(said) || isHedged(said)) return [];
  // 「先月は落ちたけど、3か月で見ると減ってない」
  const [latest = '', three] = said.split(THREE);
  if (three !== undefined && LATEST.test(latest))
    return NOT_DOWN.test(latest)
      ? DOWN.test(three) && !NOT_DOWN.test(three)
        ? [...first(false), ['salesDownThreeMonths', true]]
        : first(false)
      : DOWN.test(latest) || DOWN.test(three) || ONLY.test(latest)
        ? both(DOWN.test(three) && !NOT_DOWN.test(three))
        : [];
  if (NOT_DOWN.test(said)) return first(false);
  if (LATEST.test(said) && ONLY.test(said)) return both(false);
  return BOTH.test(said) &&
    (DOWN.test(said) ||
      (said.length <= 12 && !/[赤黒]字/u.test(said) && !denies(said) && !/[良よい]い(?!え)/u.test(said)))
    ? both(true)
    : [];
}

const first = (down: boolean): Patch => [['salesDownLatestMonth', down]];
const both = (three: boolean): Patch => [...first(true), ['salesDownThreeMonths', three]];
