import { spoken } from './phrases.ts';

export type YesNo = 'yes' | 'no';

const DESU = '(?:です|でございます|だ)?(?:よね|よ|ね|な|っす)?';
const pattern = (source: string) => new RegExp(`^(?:${source})$`, 'u');

/** No OK among them: said of arrears it may be a no. */
const YES_WORD = pattern(
  `(?:(?:はい|はーい|ハイ|うん|ええ|えぇ|いえす|イエス|そう|そのとおり|その通り|おっしゃる通り|もちろん|勿論|当然|間違いない|間違いありません|まちがいない|まちがいありません|合っています|合ってます|あってます|正しい|○|◯|〇)${DESU})+`,
);
const NO_WORD = pattern(`(?:(?:いいえ|いえ|いや|いーえ|ううん|のー|ノー|×|✕|✖|ng)${DESU})+`);
const YES_ENGLISH = pattern(
  "yes|yeah|yea|yep|yup|y|sure|of course|certainly|absolutely|definitely|exactly|correct|indeed|that(?:'s| is) (?:right|correct|true)",
);
const NO_ENGLISH = pattern('no|nope|nah|n|not at all|of course not|certainly not|never');
const DENIAL = pattern(
  `(?:ちがう|ちがいます|違う|違います|そうではない|そうじゃない|そうではありません|そうじゃありません)${DESU}`,
);
const COURTESY = pattern(
  'お願いします|おねがいします|よろしくお願いします|ありがとうございます|thanks|thank you|please',
);

/** はい or いいえ and nothing else. Takes one clause of spoken text. */
export function readYesNoWord(clause: string): YesNo | undefined {
  if (YES_WORD.test(clause) || YES_ENGLISH.test(clause)) return 'yes';
  return NO_WORD.test(clause) || NO_ENGLISH.test(clause) ? 'no' : undefined;
}

const NOT_SO = pattern(`(?:ちがう|ちがいます|違う|違います)${DESU}`);

/** 違います and nothing else: to a question of yes or no it is a no. */
export const saysNotSo = (text: string): boolean => NOT_SO.test(spoken(text));

const ASKS_FOR_ANY = /ありますか[??\s]*$/u;

/** 違います, where it is asked whether any of a list applies: 「次に当てはまるものはありますか?」 */
export const saysNoneOfThem = (text: string, question: string): boolean =>
  ASKS_FOR_ANY.test(question) && saysNotSo(text);

/** 違います: what the answer is, only beside いいえ. Takes one clause of spoken text. */
export const isDenial = (clause: string): boolean => DENIAL.test(clause);

/** ありがとうございます and the like: adds nothing. Takes one clause of spoken text. */
export const isCourtesy = (clause: string): boolean => COURTESY.test(clause);
