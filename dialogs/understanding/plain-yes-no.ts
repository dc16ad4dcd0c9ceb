import { statementReader } from './statements.ts';

/** Yes or no and nothing else, where the words of a question are not known. */
export const readPlainYesNo = statementReader({
  yes: 'yes',
  no: 'no',
  said: { yes: 'はい', no: 'いいえ' },
});
