import { statementReader } from './statements.ts';

const nothing = statementReader({
  before: '今のところ|今は|現在は?|もちろん',
  no: 'no',
  said: {
    no: '(?:特に|とくに|一切|全く|まったく|全然|何も)?(?:ない|無い|なし|無し|ありません|ございません)|none|nothing|none at all|nothing of the kind',
  },
});

/** 「ない」「特になし」, where it is asked for something that had better not be there. */
export const saysNothing = (text: string): boolean => nothing(text) === 'no';
