import type { Clause } from '../clauses.ts';
import { predicateOf } from '../predicate.ts';
import { type Anchor, LATIN, type Part, sameSentence } from './parts.ts';

/** What takes up the thing that was just named: "it doesn't exist", "none of them", 「それもまだ」. */
const TAKES_UP =
  /^,? ?(?:(?:and|but|yet|though) )?(?:it|they|that|which|these|this|those|none|neither|both|not|still|already|nothing|nobody|all of|everything|everyone)\b|^(?:それ|そちら|そっち|これ)(?:は|も|が)/u;
/** Between the members of a list: 「規約も、口座も」, "the charter, and the account". */
const LISTED =
  /^(?:と(?:の)?(?:関わり|かかわり|関係|つながり|繋がり|お?付き合い|関与))?(?:的?な?(?:活動|団体|勢力|目的))?(?:の(?:作成|整備|開設|準備|策定|登録|受給|管理|手続き?))?[もとや、,・はがのか/ ]{0,3}(?:(?:市税|税金?|国税|団体|会|銀行|法人)の|(?:北九州)?市の?|県|国)?$|^(?:とか|など|なども|、それから|および|及び)、?$/u;
const LISTED_ENGLISH = /^,? ?(?:(?:and|or|nor|plus) )?(?:(?:the|our|a|an|my|its|all|any) ){0,8}$/u;
/** 「案…ではなく、先週完成しました」: what comes next counts. */
const TAKEN_BACK = /(?:では|じゃ)な(?:く|くて|いです|くてです)?[、。]? ?$/u;
/** 「さっきはあると言いましたが」: what is so now comes next. */
const SAID_BEFORE =
  /(?:と|って)(?:言|い|書|答え|申|お伝え|伝え|入力|回答)(?!わ)[^、。]{0,10}(?:(?:けど|けれど|が|けんど|のに)、?$|(?:た|ました)のは)|\b(?:i|we) (?:just |earlier )?(?:said|told you|wrote|answered|thought)\b/u;
/** 「まだやったけど」: it was so. */
const WAS = /(?:でした|だった|やった|なかった|んかった)(?:けれども|けれど|けども|けど|けんど|が)、?$/u;
/** 「いいえ」, 「あります」: how far a list or what is said of it may go on */
const PARTS_AHEAD = 3;

/** The words that speak of a topic, and the clauses that they are taken from. */
export type Words = { text: string; from: Clause[] };

export function wordsOf(
  parts: readonly Part[],
  place: number,
  index: number,
  spoken: ReadonlyMap<Anchor, string>,
): Words | undefined {
  const part = parts[place];
  const anchor = part?.anchors[index];
  if (!part || !anchor) return undefined;
  const own = nearest(part, index);
  const from = [part.clause];
  const last = index === part.anchors.length - 1;
  if (last && !anchor.topic.anyOf && TAKEN_BACK.test(own)) {
    const instead = following(parts, place, anchor).map(({ text }) => text);
    if (predicateOf(instead.join('')) === 'so') return { text: instead.join(''), from };
  }
  // 「さっきあると言いましたが、まだ案でした」
  if (last && SAID_BEFORE.test(part.text)) {
    const now = following(parts, place, anchor);
    if (now.some(({ anchors }) => anchors.length > 0)) return undefined;
    // 「…と書いたのは勘違いでした。この団体の規約はまだです」
    const later = parts.slice(place + 1, place + 1 + PARTS_AHEAD);
    if (later.some(({ anchors }) => anchors.some(({ topic }) => topic === anchor.topic))) return undefined;
    if (now.length > 0) return { text: now.map(({ text }) => text).join(''), from };
  }
  // 「口座はなかったけど、先週作りました」
  if (last && WAS.test(part.text)) {
    const now = following(parts, place, anchor);
    const text = now.map((each) => each.text).join('');
    if (now.every(({ clause }) => !clause.asks && !clause.supposes) && predicateOf(text) === 'so')
      return { text, from: [...from, ...now.map(({ clause }) => clause)] };
  }
  if (predicateOf(own) !== undefined) {
    const more = last ? parts[place + 1] : undefined;
    return more &&
      more.anchors.length === 0 &&
      sameSentence(part, more) &&
      (TAKES_UP.test(more.text) || anchor.topic.refined?.test(more.text) === true)
      ? { text: `${own}${more.text}`, from: [...from, more.clause] }
      : { text: own, from };
  }
  // 「規約と口座は」: shared with the next of the list
  const behind = part.text.slice(anchor.end, part.anchors[index + 1]?.at ?? part.text.length);
  const [nextPart, nextIndex] = last ? [parts[place + 1], 0] : [part, index + 1];
  const next = nextPart?.anchors[nextIndex];
  if (next && nextPart && sameSentence(part, nextPart) && LISTED.test(behind.trim() || '、')) {
    const lead = last ? nextPart.text.slice(0, next.at) : '';
    const shared = spoken.get(next);
    if (shared !== undefined && (LISTED_ENGLISH.test(lead) || !LATIN.test(lead)))
      return { text: `${own}${shared}`, from: [...from, nextPart.clause] };
  }
  if (last) {
    const ahead = following(parts, place, anchor);
    let text = own;
    for (const { clause, text: more } of ahead) {
      // "the prefecture pays a subsidy, is that a problem?"
      if (clause.asks && LATIN.test(part.text) && predicateOf(part.text.slice(anchor.at, anchor.end))) break;
      if (clause.asks || (clause.supposes && !anchor.topic.conditional)) return undefined;
      text += more;
      from.push(clause);
      // 「規約、下書きじゃなくて確定版があります」
      if (predicateOf(text) !== undefined && !(TAKEN_BACK.test(text) && clause !== ahead.at(-1)?.clause))
        return { text, from };
    }
  }
  const lead = leadOf(parts, place, index);
  if (lead !== undefined && predicateOf(lead) !== undefined) return { text: `${lead}§${behind}`, from };
  const previous = parts[place - 1];
  // 「まだ白紙なんよね、活動計画」
  if (previous && index === 0 && sameSentence(previous, part) && previous.anchors.length === 0)
    if (!previous.clause.asks && behind.length <= 3) return { text: previous.text + own, from };
  return { text: own, from };
}

/** What stands before an English list: "we have nothing to do with" of "politics, religion or organised crime". */
function leadOf(parts: readonly Part[], place: number, index: number): string | undefined {
  const part = parts[place];
  const anchor = part?.anchors[index];
  if (!part || !anchor || !LATIN.test(part.text)) return undefined;
  const [beforePart, beforeIndex, from] =
    index > 0
      ? [part, index - 1, part.anchors[index - 1]?.end ?? 0]
      : [parts[place - 1], (parts[place - 1]?.anchors.length ?? 0) - 1, 0];
  const before = beforePart?.anchors[beforeIndex];
  if (!beforePart || !before || !sameSentence(beforePart, part) || beforePart.clause.asks) return undefined;
  if (!LISTED_ENGLISH.test(part.text.slice(from, anchor.at))) return undefined;
  if (index === 0 && !LISTED.test(beforePart.text.slice(before.end).trim() || ',')) return undefined;
  const lead = beforePart.text.slice(beforePart.anchors[beforeIndex - 1]?.end ?? 0, before.at);
  return predicateOf(lead) === undefined ? leadOf(parts, parts.indexOf(beforePart), beforeIndex) : lead;
}

/** The parts behind one that go on with it: of the same sentence, of nobody else, and of no topic of their own. */
function following(parts: readonly Part[], place: number, anchor: Anchor): Part[] {
  const part = parts[place];
  const next = parts.slice(place + 1, place + 1 + PARTS_AHEAD);
  const stop = next.findIndex(
    (other) =>
      !part ||
      !sameSentence(part, other) ||
      other.anchors.some(({ topic }) => topic !== anchor.topic) ||
      (other.clause.ofOthers && anchor.topic.byAnyone !== true),
  );
  return stop === -1 ? next : next.slice(0, stop);
}

/** The words beside the name; in English they stand on both sides of it. */
function nearest({ text, anchors }: Part, index: number): string {
  const anchor = anchors[index];
  if (!anchor) return '';
  const from = anchors[index - 1]?.end ?? 0;
  const to = anchors[index + 1]?.at ?? text.length;
  const name = text.slice(anchor.at, anchor.end);
  if (LATIN.test(text)) return `${text.slice(from, anchor.at)}§${text.slice(anchor.end, to)}`;
  // 「まだ規約はない」「もう登録は」: a word before belongs to it
  const before =
    /(?:まだ|これから|もう|未|特に|一切|すでに|既に)[^、。]{0,6}$/u.exec(text.slice(from, anchor.at))?.[0] ??
    '';
  return before + (VERBAL.test(name) ? name : '') + text.slice(anchor.end, to);
}

/** A name that says something itself: 「登録済み」, 「払って」. */
const VERBAL = /(?:滞納|未納|済|案|ず|ない|払|納|登録|探|決|続|使える|できる|広げ)|[らりれっ]$/u;
