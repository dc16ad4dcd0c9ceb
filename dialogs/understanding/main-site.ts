import { type PlaceWords, placesOf } from './areas.ts';
import { affirming, denying } from './auxiliaries.ts';
import { onceFor } from './once-for.ts';
import { FAR_AWAY, INSIDE } from './place-names.ts';
import { statementReader } from './statements.ts';

const BEFORE = "(?:主に|おもに|活動は|場所は|主な場所は|mainly |mostly |it is |it's |we are |in )";
const DO =
  '(?:が中心|中心|(?:の)?中で|で)?(?:主に)?(?:(?:行|おこな)(?:います|う|う予定)|行なう|やります|やる|活動します|活動する|活動しています|実施します|実施する|進めます|開催します)?';

const EITHER_WAY = {
  yes: `(?:行|おこな)(?:います|う|う予定)|そうする予定|${affirming('do', 'be', 'will')}`,
  no: `行いません|(?:ほか|他|別)の(?:地域|場所|ところ)${DO}|${denying('do', 'be', 'will')}`,
};

const readerFor = ({ inside, outside }: Pick<PlaceWords, 'inside' | 'outside'>) =>
  statementReader({
    before: BEFORE,
    yes: 'yes',
    no: 'no',
    said: {
      yes: `(?:${inside})${DO}|${EITHER_WAY.yes}`,
      no: `(?:${outside})${DO}|${EITHER_WAY.no}`,
    },
  });

/** 北九州地域 has no borders that anybody has drawn: of its neighbours nobody but the secretariat can tell. */
const inKitakyushuRegion = readerFor({ inside: INSIDE, outside: FAR_AWAY });
const readerIn = onceFor(readerFor);

/** Whether the activity takes place mainly in an area; `name` is that of the area, in the language of the talk. */
export function readMainSite(text: string, area: string, name = area): 'yes' | 'no' | undefined {
  if (area === 'kitakyushu-region') return inKitakyushuRegion(text);
  return readerIn(placesOf(area, name))(text);
}
