import { normalise } from './normalise.ts';

const greeting =
  /^(こんにち[はわ]|こんばん[はわ]|おはよう(ございます)?|はじめまして|初めまして|お世話になります|お世話になっております|よろしく(お願いします|お願いいたします)?|hi|hello|hey|good (morning|afternoon|evening))[\s、。!.,!]*$/;

/** Whether a text is nothing but a greeting. */
export const isGreeting = (text: string): boolean => greeting.test(normalise(text));
