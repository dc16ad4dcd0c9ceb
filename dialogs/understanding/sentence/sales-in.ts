import type { Patch } from '../../../rules/fact-path.ts';
import { isHedged, isQuestion } from '../phrases.ts';

const LATEST =
  /直近|先月|今月|最近|ひと月|一か月|1[かカヶ]月|\b(?:last|latest|this|most recent|one|single) month\b/u;
const ONLY = /だけ|のみ|しか|\b(?:only|just)\b/u;
const BOTH = /両方|どちらも|どっちも|いずれも|(?:2つ|二つ)とも|ともに|\b(?:both|each|either way|all)\b/u;
const DOWN =
  /減|下が|落ち|落っこ|ダウン|マイナス|悪|\b(?:down|fell|fallen|dropped|drop|lower|decreas|less|minus|decline|shrunk|worse)/u;
const NOT_DOWN =
  /(?:減|下が|落ち)[ってちし]*(?:は)?(?:い)?(?:ない|ません|おりません|とらん|らん|りません|ちょらん|てない)|減少(?:は)?(?:なし|して(?:い)?(?:ない|ません))|増|伸び|上が(?:っ|り)|横ばい|変わら|変わりません|変わって(?:い)?(?:ない|ません)|同じ(?:くらい|ぐらい)?|好調|\b(?:(?:not|n't|no|never) (?:really |gone |been )?(?:down|fall|fallen|drop|dropped|decreas\w*)|up|rose|risen|grew|grown|increas\w*|flat|stable|unchanged|the same|better)\b/u;
const THREE = /3[かカヶ]月|三か月|three months|3 months|quarter/u;

/** What an answer says of sales that were asked about: down in the latest month, and in the three months with it. */
export function salesDownIn(said: string): Patch {
  if (isQuestion(said) || isHedged(said)) return [];
  // 「先月は落ちたけど、3か月で見ると減ってない」
  const [latest = '', three] = said.split(THREE);
  if (three !== undefined && LATEST.test(latest))
    return NOT_DOWN.test(latest)
      ? first(false)
      : DOWN.test(latest) || DOWN.test(three) || ONLY.test(latest)
        ? both(DOWN.test(three) && !NOT_DOWN.test(three))
        : [];
  if (NOT_DOWN.test(said)) return first(false);
  if (LATEST.test(said) && ONLY.test(said)) return both(false);
  return BOTH.test(said) && (DOWN.test(said) || said.length <= 12) ? both(true) : [];
}

const first = (down: boolean): Patch => [['salesDownLatestMonth', down]];
const both = (three: boolean): Patch => [...first(true), ['salesDownThreeMonths', three]];
