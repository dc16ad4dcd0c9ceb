import { isHedged } from '../../phrases.ts';
import type { Clause } from '../clauses.ts';
import { isClosed } from './office-state.ts';

/** A piece that says one thing of one place; smaller than a clause where that says two: 「事務所がなく置く予定もなし」. */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly sentence: number;
  /** it counts: it is not asked, supposed or past */
  readonly told: boolean;
  /** its subject is another company: a client, or one of the group */
  readonly ofOthers: boolean;
  readonly hedged: boolean;
};

const ENGLISH_BREAK = String.raw`[,;] ?(?:and |but |so )?|:(?= (?:we|our|one)\b)|\band (?=(?:we|i|our|my|it|it's|no|not|the|there|have|has|plan|will|want|uh|then|open|now|one|another|[0-9]+|two)\b)|\bbut (?=\w)|\bso (?=\w)`;
/** 「小倉の株式会社でメンバーは3社です」 as it is dictated: the company ends where the next thing begins. */
const NEXT_THING =
  '(?<=(?:会社|法人|企業|組合|大学|npo|事業主|店|屋|業)(?:で|です|でして))(?=(?:メンバー|構成員|参加企業|活動|仲間|会員|相手)(?:の[^、。はがも]{1,6})?[はがも](?![^、。]*(?:固め|揃|そろ|構成|占め)))';
const JAPANESE_BREAK =
  '(?<=\\p{Extended_Pictographic}) *(?=\\P{Extended_Pictographic})|(?<=[がもはに]なく)(?:て(?:ですね)?|、)?(?=[^てなはもし、])|(?<=なくて(?:ですね)?)(?=[^いもはか、])|(?<=[がも]あり)(?=[^ままっがが、])';
const BREAK = new RegExp(`${ENGLISH_BREAK}|${JAPANESE_BREAK}|${NEXT_THING}`, 'gu');

/** 「北九州市内に、」「全員、」「うちの事務所、」 and 「In Kitakyushu, 」 have no end of their own. */
const OPEN =
  /^その[^、。はが]{2,10}、$|(?:[はにをへ]|(?<!です|ます|ません|でした|ました|だ|けど|ない|る)が|全員|全社|全部|みんな|皆|[0-9一二三四五六七八九]社とも|どこも|今|現在|(?:事務所|事業所|本社|支店|営業所|拠点|工場|場所|所在地|活動場所|店|会社)|(?<=[はがのも]、)(?:まあ|うーん|んー|えー|えっと|ええと|あの|その|正直|残念ながら|今のところ))[、, ]+$|(?:って|と)(?:言|書|答|思|伝|お?話|申)[^、。]{0,8}(?:た|ました)(?:けど|けれど|けども|が|のに|んですが|んですけど|んだけど)[、, ]*$|^(?:in|at|near) [^,;]{0,24}, $/u;
const NEW_TOPIC = /^[^、。]{1,10}(?:は|が)/u;
/** 「市外法人 なし」, 「県外企業 1社」 in a list: a name, and what is said of it. */
const LABEL = /^[^、。はがをに]{2,14}[、, ]+$/u;
const SAYS_OF_LABEL =
  /^(?:特に)?(?:なし|無し|無|ナシ|ない(?:です)?|あり|有り?|ゼロ|0(?:社|件)?|[0-9]+社|いません|いない|おらん|ありません)(?=$|[、。,(])/u;

/** The text in pieces for the readers of places; `namesPlace` tells whether a piece names one. */
export function segmentsOf(clauses: readonly Clause[], namesPlace: (text: string) => boolean): Segment[] {
  const segments: Segment[] = [];
  for (const clause of clauses) {
    const told = !clause.asks && !clause.supposes && (!clause.ofThePast || isClosed(clause.text));
    for (const { start, text } of parts(clause)) {
      const before = segments.at(-1);
      if (
        before?.sentence === clause.sentence &&
        before.start + before.text.length === start &&
        ((OPEN.test(before.text) &&
          !(namesPlace(before.text) && (namesPlace(text) || NEW_TOPIC.test(text)))) ||
          (LABEL.test(before.text) && SAYS_OF_LABEL.test(text)))
      )
        segments[segments.length - 1] = {
          ...before,
          text: before.text + text,
          told: before.told && told,
          ofOthers: before.ofOthers || clause.ofOthers,
          hedged: before.hedged || clause.hedged,
        };
      else {
        // 「…と思います」 stands at the end, and is of all before it; maybe is of what it stands in
        const hedged = /[ぁ-ん]/u.test(text) ? clause.hedged : isHedged(text);
        segments.push({ start, text, sentence: clause.sentence, told, ofOthers: clause.ofOthers, hedged });
      }
    }
  }
  return segments;
}

function* parts({ start, text }: Clause): Generator<{ start: number; text: string }> {
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (end === from || end >= text.length) continue;
    yield { start: start + from, text: text.slice(from, end) };
    from = end;
  }
  yield { start: start + from, text: text.slice(from) };
}
