import { readGreeting } from './greetings.ts';
import { tidy } from './normalise.ts';
import { isThanks } from './thanks.ts';

const OPENING =
  /^(?:(?:じゃあ?|それじゃあ?|それで(?=.*[か??]$)|やっぱり?|やはり|とりあえず|えー?っと|ええと|まあ)(?=[^、。,.! ])|(?:こんにち[はわ]|おはようございます|こんばん[はわ]|(?:はじめ|初め)まして|お(?:疲れ|つかれ)(?:様|さま)です|(?:いつも)?お世話になって(?:おり|い)ます|お世話になります|(?:どうも)?(?:ありがとう|有難う)(?:ございます|ございました)?|すみません(?:が)?|すいません|申し訳(?:ありません|ございません)(?:が)?|ごめんなさい|恐れ入りますが|hello|hi|hey|good (?:morning|afternoon|evening)|thank you(?: very much| so much)?|thanks(?: a lot)?|sorry|excuse me)[、。,.!! ]+)/iu;
const CLOSING =
  /[、。,.!! ]+(?:(?:どうぞ)?(?:よろしく|宜しく)(?:お願い(?:し|いたし|致し)ます)?|(?:どうも)?(?:ありがとう|有難う)(?:ございます|ございました)?|すみません|thank you(?: very much| so much)?|thanks(?: a lot)?|cheers)[、。,.!! ]*$/iu;

/** What is left of a text without a greeting, thanks or an excuse around it; undefined where there is none, or nothing else. */
export function withoutCourtesy(text: string): string | undefined {
  // nothing but courtesy is answered as what it is
  if (readGreeting(text) || isThanks(text)) return undefined;
  const said = tidy(text);
  let rest = said;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(OPENING, '').replace(CLOSING, '').trim();
  }
  return rest === said || rest === '' ? undefined : rest;
}
