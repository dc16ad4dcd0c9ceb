import { LONGEST_ANSWER, spoken } from './phrases.ts';

/** How people greet; each is greeted back in kind. */
export const greetings = ['hello', 'morning', 'evening', 'tired', 'firstTime', 'business', 'please'] as const;
export type Greeting = (typeof greetings)[number];

const WORDS: Readonly<Record<Greeting, readonly string[]>> = {
  hello: [
    'こんにち[はわ]',
    'どうも',
    'やあ',
    'やっほー',
    'ハロー',
    'もしもし',
    'ごめんください',
    '(?:hi|hello|hey|hiya|howdy)(?: (?:there|again))?',
    'good (?:day|afternoon)',
    'greetings',
  ],
  morning: ['おはよう(?:ございます)?', 'おはよ', '(?:good )?morning'],
  evening: ['こんばん[はわ]', '(?:good )?evening'],
  tired: [
    'お(?:疲れ|つかれ)(?:様|さま|さん)?(?:です|でした|でございます)?',
    'ご苦労(?:様|さま|さん)(?:です|でした)?',
  ],
  firstTime: ['(?:はじめ|初め)まして', '(?:nice|pleased|good|great) to meet you', 'how do you do'],
  business: ['(?:いつも)?(?:お世話|おせわ)に(?:なります|なっております|なっています|なってます)'],
  please: ['(?:どうぞ)?(?:よろしく|宜しく)(?:(?:お願い|おねがい)(?:し|いたし|致し)ます)?(?:ね)?'],
};

const ONE = `(?:${Object.values(WORDS).flat().join('|')})`;
const ONLY_GREETINGS = new RegExp(`^${ONE}(?:[、,。.! ]*${ONE})*$`, 'u');
const OPENING = greetings.map(
  (greeting) => [greeting, new RegExp(`^(?:${WORDS[greeting].join('|')})`, 'u')] as const,
);

/** The first greeting of a text that is nothing but greetings: 「はじめまして、よろしくお願いします」. */
export function readGreeting(text: string): Greeting | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || !ONLY_GREETINGS.test(said)) return undefined;
  return OPENING.find(([, opening]) => opening.test(said))?.[0];
}
