import type { FactPath } from '../../../../rules/fact-path.ts';
import { escaped } from '../../escaped.ts';
import { spoken } from '../../phrases.ts';
import { denies as isDenial, predicateOf } from '../predicate.ts';
import { type Said, type Topic, yesNo } from '../topic.ts';

/** How a program's texts name what one of its own questions asks for; "…" stands for a few words more. */
export type OwnWords = {
  /** names of it: 「試作」; what is said of it follows */
  readonly about: readonly string[];
  /** words that say that it is so: 「どこでも使える」 */
  readonly says?: readonly string[];
  /** words that say that it is not: 「オーダーメイド」 */
  readonly denies?: readonly string[];
  /** words that say so, or not, only where it was asked for: 「他社にも売れる」, 「1社限定」 */
  readonly answers?: readonly string[];
  readonly answersNot?: readonly string[];
  /** without one of these beside it the name says nothing: 「大学」 without 「構成員」 or 「参加」 */
  readonly beside?: readonly string[];
  /** what is only planned is so: 「もう1件出す予定」 */
  readonly plans?: boolean;
  /** it must be so of everyone: 「うちだけ会員です」 is a no */
  readonly everyone?: boolean;
};

const anyOf = (words: readonly string[] | undefined): string =>
  words
    ?.map((word) =>
      spoken(word)
        .split(/…|\.\.\./u)
        .map((piece) => {
          const bare = escaped(piece.trim());
          // an English word is no part of another: "mvp", "lab"
          return `${/^[a-z]/u.test(piece.trim()) ? String.raw`\b` : ''}${bare}${/[a-z]$/u.test(piece.trim()) ? String.raw`\b` : ''}`;
        })
        .join('[^。.;]{0,20}?'),
    )
    .join('|') || '(?!)';

/** A question of a program's own: so or not so, by the words that its texts name it with. */
export function ownTopic(fact: FactPath, words: OwnWords): Topic {
  const { about, says, denies, answers, answersNot, beside, plans, everyone } = words;
  const [saysSo, saysNot] = [new RegExp(anyOf(says), 'u'), new RegExp(anyOf(denies), 'u')];
  const [answersSo, answersNo] = [new RegExp(anyOf(answers), 'u'), new RegExp(anyOf(answersNot), 'u')];
  const near = beside && beside.length > 0 ? new RegExp(anyOf(beside), 'u') : undefined;
  const named = new RegExp(`${anyOf(denies)}|${anyOf(says)}|${anyOf(about)}`, 'u');
  const isSo = (said: Said): boolean =>
    said.predicate === 'notYet' && plans
      ? !isDenial(said.words)
      : said.predicate !== 'notSo' && said.predicate !== 'notYet';
  return {
    fact,
    about: named,
    anyOf: true,
    ...(plans && { refined: /^(?:が、?|でも、?)?(?:今回は|やめ|見送|断念)/u }),
    ...(everyone && { ofAll: true }),
    elsewhere: (piece, _before, asked) =>
      near !== undefined &&
      !asked.includes(fact) &&
      !near.test(piece) &&
      !saysSo.test(piece) &&
      !saysNot.test(piece),
    value: (said) => {
      const wasAsked = said.name === '';
      if (everyone && NOT_EVERYONE.test(said.rest || said.piece))
        return said.predicate === undefined && !wasAsked ? undefined : false;
      if (said.predicate === 'notYet' && IN_TALKS.test(said.words)) return undefined;
      const name = said.name || said.words;
      if (saysNot.test(name)) return isDenied(said);
      if (saysSo.test(name))
        return isSo({ ...said, predicate: predicateOf(said.words.replace(said.name, '')) });
      if (wasAsked && answersNo.test(name)) return false;
      if (wasAsked && (answersSo.test(name) || (plans && named.test(name)))) return isSo(said);
      return plans && said.predicate === 'notYet' && !isDenial(said.words) ? true : yesNo(said);
    },
    answers: new RegExp(
      `${named.source}|${answersSo.source}|${answersNo.source}${everyone ? `|${NOT_EVERYONE.source}` : ''}`,
      'u',
    ),
  };
}

/** 「声をかけているところです」: neither so nor not so. */
const IN_TALKS =
  /打診|交渉|声(?:を|は)?(?:かけ|掛け)|相談|お願いして|調整中|審査|検討|\b(?:in talks|talking to|asking|considering|negotiating)\b/u;

const NOT_EVERYONE =
  /(?:わけ|訳)(?:では|じゃ|や)(?:な|あり|ござい)|だけ|しか|のみ|一部|半分|片方|(?:全員|全社|みんな)(?:では|じゃ)|以外|未(?:加入|入会|登録)|(?:は|が|も)(?:まだ|未)|ところが[0-9一二三]|\b(?:not all|all but|but one|only|except|one of|two of|some of|half|not everyone|not everybody)\b|\b(?:one|two|some|others?)\b[^.;]{0,20}?(?:n't|\bnot)\b/u;

/** 「専用ではない」, "not tailor-made" */
const isDenied = ({ words, piece, name }: Said): boolean =>
  /^(?:の(?:もの|システム))?(?:では|じゃ)(?:な|あり)/u.test(words) ||
  /\b(?:not|isn't|no) (?:a |an |just )?$/u.test(piece.slice(0, piece.indexOf(name)));
