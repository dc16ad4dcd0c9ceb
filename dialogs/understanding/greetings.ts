import { normalise } from './normalise.ts';

const greeting =
  /^(こんにち[はわ]|こんばん[はわ]|おはよう(ございます)?|はじめまして|初めまして|お世話になります|お世話になっております|よろしく(お願いします|お願いいたします)?|hi|hello|hey|hi there|good (morning|afternoon|evening))[\s、。!.,!]*$/;

const thanks =
  /^(どうも)?(ありがとう(ございます|ございました)?|感謝します|助かりました|助かります|thanks|thank you|thx|cheers)( (a lot|so much|very much))?[\s、。!.,!]*$/;

/** Whether a text is nothing but thanks. */
export const isThanks = (text: string): boolean => thanks.test(normalise(text));

/** Whether a text is nothing but a greeting. */
export const isGreeting = (text: string): boolean => greeting.test(normalise(text));
