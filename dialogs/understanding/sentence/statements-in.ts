import type { FactPath } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { predicateOf, unsure } from './predicate.ts';
import type { Topic } from './topic.ts';

/** Words that name a topic, in the piece of text that they stand in. */
type Anchor = { topic: Topic; at: number; end: number; also?: readonly Topic[] };
/** A clause, or in English the part of one between "and" and "and". */
type Part = { clause: Clause; at: number; text: string; anchors: Anchor[]; before: string };

const LATIN = /^[\x20-\x7e]*$/u;
/** Where one thing that is said in English ends and the next begins. */
const ENGLISH_PART = /,? (?:and|but|also|plus|though|yet(?= [a-z]))(?= )|[,;]/gu;
/** What takes up the thing that was just named: "it doesn't exist", "none of them", 「それもまだ」. */
const TAKES_UP =
  /^,? ?(?:(?:and|but|yet|though) )?(?:it|they|that|which|these|this|those|none|neither|both|not|still|already|nothing|nobody|all of|everything|everyone)\b|^(?:それ|そちら|そっち|これ)(?:は|も|が)/u;
/** Between the members of a list: 「規約も、口座も」, "the charter, and the account". */
const LISTED =
  /^(?:と(?:の)?(?:関わり|かかわり|関係|つながり|繋がり|付き合い))?[もとや、,・はがのか/ ]{0,3}$|^(?:とか|など|なども|、それから|および|及び)、?$/u;
const LISTED_ENGLISH = /^,? ?(?:(?:and|or|nor|plus) )?(?:(?:the|our|a|an|my|its|all|any) ){0,8}$/u;
/** 「案…ではなく、先週完成しました」: what comes next counts. */
const TAKEN_BACK = /(?:では|じゃ)な(?:く|くて|いです|くてです)?[、。]? ?$/u;
/** 「さっきはあると言いましたが」: what is so now comes next. */
const SAID_BEFORE =
  /(?:と|って)(?:言|い|書|答え|申|お伝え|入力|回答)[^、。]{0,10}(?:けど|けれど|が|けんど|のに)、?$|\b(?:i|we) (?:just |earlier )?(?:said|told you|wrote|answered|thought)\b/u;
/** 「いいえ」, 「あります」: how far a list or what is said of it may go on */
const PARTS_AHEAD = 3;

/**
 * What the pieces of a text say of the topics: each from its own words up to the next topic, or with its neighbours'.
 * In answer to a list a name alone says that it is so: `bare`.
 */
export function statementsIn(
  clauses: readonly Clause[],
  topics: readonly Topic[],
  asked: readonly FactPath[] = [],
  bare?: 'so',
): Mention[] {
  const parts = partsOf(answeredThere(clauses), topics, asked);
  const found: { mention: Mention; topic: Topic; name: string }[] = [];
  // from the last to the first: a list shares the words that follow its last member
  const spoken = new Map<Anchor, string>();
  for (let place = parts.length - 1; place >= 0; place -= 1) {
    const part = parts[place];
    if (!part || part.clause.asks || part.clause.ofThePast) continue;
    for (let index = part.anchors.length - 1; index >= 0; index -= 1) {
      const anchor = part.anchors[index];
      if (!anchor) continue;
      if (part.clause.supposes && !anchor.topic.conditional) continue;
      if (part.clause.ofOthers && !anchor.topic.byAnyone) continue;
      const words = wordsOf(parts, place, index, spoken);
      if (words === undefined) continue;
      spoken.set(anchor, words.text);
      for (const topic of [anchor.topic, ...(anchor.also ?? [])]) {
        const mention = mentionOf(parts, place, { ...anchor, topic }, words, bare);
        if (mention) found.unshift({ mention, topic, name: part.text.slice(anchor.at, anchor.end) });
      }
    }
  }
  const enough = found.filter(
    ({ topic, mention }) => topic.anyOf && mention.value === true && !mention.doubtful,
  );
  return found
    .filter(({ topic, name }) => !enough.some((one) => one.topic === topic && one.name !== name))
    .concat(enough.filter((one, at) => enough.findIndex(({ topic }) => topic === one.topic) === at))
    .filter((one, at, all) => all.indexOf(one) === at)
    .map(({ mention }) => mention);
}

/** 「規約?まだないよ」: what looks like a question is the name of what comes next. */
const answeredThere = (clauses: readonly Clause[]): Clause[] =>
  clauses.map((clause, place) => {
    const next = clauses[place + 1];
    return next && clause.asks && ONLY_NAMES.test(clause.text) && !next.asks && !next.supposes
      ? { ...clause, asks: false, sentence: next.sentence }
      : clause;
  });
const ONLY_NAMES = /^(?:[^、。?a-z]{1,12}(?:です)?(?:か)?|(?:[a-z']+ ){0,4}[a-z]+) ?[?]$/u;

function partsOf(clauses: readonly Clause[], topics: readonly Topic[], asked: readonly FactPath[]): Part[] {
  const parts = clauses.flatMap((clause, place) => {
    const before = said(clauses, place);
    return cut(clause.text).map(({ at, text }) => ({
      clause,
      at,
      text,
      before,
      anchors: anchorsIn(
        text,
        topics,
        (topic) => topic.elsewhere?.(clause.text, before, asked, text) === true,
      ),
    }));
  });
  for (const [place, part] of parts.entries())
    if (part.anchors.length === 0)
      part.anchors = elidedIn(part.text, parts[place - 1]?.anchors ?? [], topics);
  return parts;
}

/** 「うちは登録済みで、市外の会社はまだ」: the second piece is of the same matter, of somebody else. */
function elidedIn(text: string, before: readonly Anchor[], topics: readonly Topic[]): Anchor[] {
  if (before.every(({ topic }) => topic.elided === undefined)) return [];
  for (const topic of topics) {
    const match = topic.elided?.exec(text.replace(/[。.!]\s*$/u, ''));
    if (match) return [{ topic, at: match.index, end: match.index + match[0].length }];
  }
  return [];
}

const ANAPHOR =
  /^(?:、|また|で、)?(?:そこ|そちら|そっち|その|両|どちら|どっち|みんな|みな|全員|全社|[0-9一二三四]社とも|いずれも|they|these|those|both|all of (?:them|these)|none|neither|all)/u;

/** What a sentence said up to a piece; with the sentence before, where the piece takes that up. */
function said(clauses: readonly Clause[], place: number): string {
  const { sentence, text } = clauses[place] ?? { sentence: 0, text: '' };
  const first = clauses.findIndex((clause) => clause.sentence === sentence);
  const from = ANAPHOR.test(first === place ? text : (clauses[first]?.text ?? '')) ? sentence - 1 : sentence;
  return clauses
    .slice(0, place)
    .filter((clause) => clause.sentence >= from)
    .map((clause) => clause.text)
    .join('');
}

function cut(text: string): { at: number; text: string }[] {
  if (!/^[\x20-\x7e]*$/u.test(text.replace(/[、。’“”é]/gu, ''))) return [{ at: 0, text }];
  const cuts = [0, ...[...text.matchAll(ENGLISH_PART)].map(({ index }) => index), text.length];
  const parts: { at: number; text: string }[] = [];
  for (const [index, to] of cuts.slice(1).entries()) {
    const piece = { at: cuts[index] ?? 0, text: text.slice(cuts[index] ?? 0, to) };
    const last = parts.at(-1);
    // a comma with nothing behind it belongs to what is before it
    if (last && !/\w/u.test(piece.text)) last.text += piece.text;
    else if (piece.text !== '') parts.push(piece);
  }
  return parts;
}

function anchorsIn(text: string, topics: readonly Topic[], isElsewhere: (topic: Topic) => boolean): Anchor[] {
  const all = topics
    .flatMap((topic): Anchor[] => {
      const match = topic.about.exec(text);
      if (!match || isElsewhere(topic)) return [];
      return [{ topic, at: match.index, end: match.index + listed(topic, text, match) }];
    })
    .sort((one, other) => one.at - other.at || other.end - one.end);
  const kept = all.filter(
    (anchor, index) =>
      !all.some(
        (other, place) =>
          other !== anchor &&
          other.at <= anchor.at &&
          other.end >= anchor.end &&
          (other.end - other.at > anchor.end - anchor.at || place < index),
      ),
  );
  // 「当社も市外の2社も登録済みです」
  return kept.map((anchor) => {
    const also = all.filter(
      (other) =>
        other !== anchor &&
        other.topic.elided !== undefined &&
        anchor.topic.elided !== undefined &&
        other.at >= anchor.at &&
        other.at < anchor.end,
    );
    return also.length === 0 ? anchor : { ...anchor, also: also.map(({ topic }) => topic) };
  });
}

/** How far a topic's name goes where it is a list itself: 「宗教や政治」. */
function listed({ about }: Topic, text: string, { index, 0: { length } }: RegExpExecArray): number {
  const between = /^(?:[やと・も]|、|とか| or | and |\/){1,12}/u.exec(text.slice(index + length));
  if (!between) return length;
  const behind = length + between[0].length;
  const again = about.exec(text.slice(index + behind));
  return again?.index === 0 ? behind + again[0].length : length;
}

/** The words that speak of a topic, and the clauses that they are taken from. */
type Words = { text: string; from: Clause[] };

function wordsOf(
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
  if (last && TAKEN_BACK.test(own)) {
    const instead = following(parts, place, anchor).map(({ text }) => text);
    if (predicateOf(instead.join('')) === 'so') return { text: instead.join(''), from };
  }
  // 「さっきあると言いましたが、まだ案でした」
  if (last && SAID_BEFORE.test(part.text)) {
    const now = following(parts, place, anchor);
    if (now.some(({ anchors }) => anchors.length > 0)) return undefined;
    if (now.length > 0) return { text: now.map(({ text }) => text).join(''), from };
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
      if (predicateOf(text) !== undefined) return { text, from };
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

const sameSentence = (one: Part, other: Part): boolean => one.clause.sentence === other.clause.sentence;

/** The parts behind one that go on with it: of the same sentence, of nobody else, and of no topic of their own. */
function following(parts: readonly Part[], place: number, anchor: Anchor): Part[] {
  const part = parts[place];
  const next = parts.slice(place + 1, place + 1 + PARTS_AHEAD);
  const stop = next.findIndex(
    (other) =>
      !part ||
      !sameSentence(part, other) ||
      other.anchors.some(({ topic }) => topic !== anchor.topic) ||
      other.clause.ofOthers,
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

/** "no other public money", "registered on the platform": in English the name may say it as well. */
function predicateWith(name: string, words: string) {
  const named = LATIN.test(name) ? predicateOf(name) : undefined;
  return named === 'notSo' ? named : (predicateOf(words) ?? named);
}

/** A guess that leans to one side: what it says is worth asking back, as against 「分からない」. */
const GUESS =
  /(?:よう)?な気(?:が|も)し(?:ます|て)|た(?:はず|ような)|\b(?:i think|i guess|i believe|i suppose|i'd say|i reckon|i don'?t think|don'?t think|maybe|perhaps|probably|possibly|hopefully|presumably|as far as i know|afaik|that (?:i|we) know of|should be)\b/gu;

function mentionOf(
  parts: readonly Part[],
  place: number,
  { topic, at, end }: Anchor,
  { text: words, from }: Words,
  bare: 'so' | undefined,
): Mention | undefined {
  const part = parts[place];
  if (!part) return undefined;
  const doubtful = topic.hedgedToo !== true && from.some(({ hedged, text }) => hedged || unsure(text));
  if (doubtful && from.some(({ text }) => unsure(text.replace(GUESS, '')))) return undefined;
  const { clause } = part;
  const name = part.text.slice(at, end);
  const rest = parts
    .slice(place)
    .filter((other) => sameSentence(part, other))
    .map(({ text }) => text)
    .join('');
  const value = topic.value({
    // "registered on the platform in spring" has its verb in the name
    predicate: predicateWith(name, words) ?? bare,
    words,
    name,
    piece: clause.text,
    rest,
  });
  if (value === undefined) return undefined;
  return {
    kind: 'statement',
    start: clause.start + part.at + at,
    end: clause.start + part.at + end,
    value: typeof value === 'object' ? true : value,
    sets: [[topic.fact, value]],
    ...(doubtful && { doubtful }),
  };
}
