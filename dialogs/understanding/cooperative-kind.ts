import { SELF } from './phrases.ts';
import { statementReader } from './statements.ts';

/** Kind of cooperative. 協同組合 alone, and a name around it, may be any of several. */
export const readCooperativeKind = statementReader({
  before: `(?:${SELF}|組合|代表|種類)(?:は|が)、?|(?:we are|we're|it is|it's|an?) `,
  said: {
    business: '事業協同組合|事業協|business(?: co-?operative)?|business co-?op',
    enterprise: '企業組合|enterprise(?: co-?operative)?|enterprise co-?op',
    other:
      '(?:その他|そのほか|他|ほか|別)(?:の(?:組合|種類))?|商工組合|協業組合|商店街振興組合|森林組合|信用組合|農業協同組合|農協|漁業協同組合|漁協|生活協同組合|消費生活協同組合|生協|(?:an)?other(?: kind| one| co-?operative)?|(?:agricultural|fishery|fisheries|consumer|consumers) co-?operative',
  },
});
