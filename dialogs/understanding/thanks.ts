import { LONGEST_ANSWER, spoken } from './phrases.ts';

const THANKS = new RegExp(
  [
    '^(?:本当に|ほんとに|ご?丁寧に|どうも|いろいろ|色々|教えて(?:くれて|いただき)|ご?親切に)*、?',
    '(?:(?:ありがとう|有難う|有り難う|ありがと)(?:ございます|ございました|ね)?|サンキュー?|感謝(?:します|です)?|(?:大変)?助かり(?:ます|ました)|助かる)$',
    '|^(?:ok(?:ay)?|great|perfect|cool|oh)?,? ?(?:many )?(?:thanks|thank you|thx|ty|cheers|much appreciated|i appreciate (?:it|that))',
    '(?: (?:a lot|so much|very much|a million|again))?(?: for (?:your|the|all the|all your) (?:help|time|answers?|explanation|information))?$',
  ].join(''),
  'u',
);

/** Whether a text is nothing but thanks. */
export function isThanks(text: string): boolean {
  const said = spoken(text);
  return said.length <= LONGEST_ANSWER && THANKS.test(said);
}
