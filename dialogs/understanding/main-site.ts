import { affirming, denying } from './auxiliaries.ts';
import { FAR_AWAY, INSIDE } from './place-names.ts';
import { statementReader } from './statements.ts';

const BEFORE = "(?:主に|おもに|活動は|場所は|主な場所は|mainly |mostly |it is |it's |we are |in )";
const DO =
  '(?:が中心|中心|(?:の)?中で|で)?(?:主に)?(?:(?:行|おこな)(?:います|う|う予定)|行なう|やります|やる|活動します|活動する|活動しています|実施します|実施する|進めます|開催します)?';

/** Whether the activity takes place mainly in 北九州地域; of its neighbours nobody but the secretariat can tell. */
export const readMainSite = statementReader({
  before: BEFORE,
  yes: 'yes',
  no: 'no',
  said: {
    yes: `(?:${INSIDE})${DO}|(?:行|おこな)(?:います|う|う予定)|そうする予定|${affirming('do', 'be', 'will')}`,
    no: `(?:${FAR_AWAY})${DO}|行いません|(?:ほか|他|別)の(?:地域|場所|ところ)${DO}|${denying('do', 'be', 'will')}`,
  },
});
