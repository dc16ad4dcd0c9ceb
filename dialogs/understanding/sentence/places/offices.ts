import type { Mention } from '../mention.ts';
import { type Find, type Hit, masked, type NamedArea } from './named.ts';
import { inFuture, isPrivate, type OfficeSaid, ofAnotherTopic, officeSaid } from './office-state.ts';
import type { Segment } from './segments.ts';
import { isBusiness, namesOffice, ofOthersOffice, type Subject, speaksOfSelf } from './subject.ts';

/** A piece that speaks of the speaker's own office, or may do so. */
export type OwnPiece = Segment & {
  readonly subject: Subject | undefined;
  /** what is done there can only be their business */
  readonly sure: boolean;
};

type Said = { piece: Segment; hits: readonly Hit[]; says: Exclude<OfficeSaid, undefined> };

/**
 * Whether the speaker has an office in the area, from all that is said of it: 「北九州にはまだなくて、来年小倉で開きます」
 * is planned; no office and no plan is `none`; no office alone says nothing. `asked`: the question is open, so that
 * pieces without a place speak of this area.
 */
export function officesIn(
  pieces: readonly OwnPiece[],
  area: NamedArea,
  asked: boolean,
  find: Find,
): Mention[] {
  const said = pieces.flatMap((piece): Said[] => {
    const hits = find(piece.text, area);
    const words = masked(piece.text, hits);
    if (ofOthersOffice(words) || isPrivate(words)) return [];
    const says = officeSaid(words);
    if (says === undefined) return [];
    if (hits.length === 0) return placeless(words, says, asked) ? [{ piece, hits, says }] : [];
    return says !== 'is' || isThere(words, piece, hits) ? [{ piece, hits, says }] : [];
  });
  const state = conclude(said, asked);
  if (state === undefined) return [];
  return said
    .filter(({ hits }) => state === 'none' || asked || hits.some(({ where }) => where === 'inside'))
    .map(({ piece, hits }) => {
      const hit = hits.find(({ where }) => where === 'inside') ?? hits[0];
      const start = piece.start + (hit?.at ?? 0);
      return {
        kind: 'place',
        start,
        end: start + (hit?.length ?? piece.text.length),
        value: state,
        sets: [[`offices.${area.id}`, state]],
      };
    });
}

function conclude(said: readonly Said[], asked: boolean): 'existing' | 'planned' | 'none' | undefined {
  const inside = said.filter(({ hits }) => hits.some(({ where }) => where === 'inside'));
  const whole = inside.filter(({ hits }) => hits.some((hit) => hit.whole && hit.where === 'inside'));
  if (inside.some(({ says }) => says === 'is')) return 'existing';
  if (inside.some(({ says }) => says === 'planned')) return 'planned';
  const elsewhere = said.some(
    ({ hits, says }) => says === 'is' && hits.some(({ where }) => where === 'outside'),
  );
  const absent = asked || elsewhere || whole.some(({ says }) => says === 'not');
  // only what follows: 「共同で出します。うちは北九州に事務所がなく、置く予定もありません」
  const from = asked
    ? 0
    : said.findIndex(({ hits, says }) =>
        says === 'not' ? hits.length > 0 : hits.some(({ where }) => where === 'outside'),
      );
  const nowhere = said.filter(({ hits }, at) => hits.length === 0 && from >= 0 && at >= from);
  const noPlan =
    whole.some(({ says }) => says === 'noPlan') || (absent && nowhere.some(({ says }) => says === 'noPlan'));
  const planned =
    (asked || inside.some(({ says }) => says === 'not')) && nowhere.some(({ says }) => says === 'planned');
  if (planned) return noPlan ? undefined : 'planned';
  return noPlan ? 'none' : undefined;
}

/** 「戸畑のうちと」, and 「春日市でやってます」 of somebody who has said what their business is. */
const OWN_AT = /＿+の(?:うち|当社|弊社|自社|私の会社|わし|俺)(?=と|が|は|も|、|$)/u;
const WORKS_AT =
  /＿+(?:内|の(?:ほう|方)|あたり|駅前)?(?:で|にて)(?:個人で|一人で|ひとりで|細々と|ずっと|長く|家族で|夫婦で|[0-9]+年(?:ほど|以上|くらい)?|、|もう|[^、。]{1,4}の代から){0,8}(?:や(?:って|っと|りよ)|しよ(?:る|り)|し(?:とる|とり|ています|てます|ております)|営業し)/u;

/** 「来春開きます」 after 「北九州にはまだなく」, or in answer to the question. */
function placeless(words: string, says: OfficeSaid, asked: boolean): boolean {
  if (ofAnotherTopic(words)) return false;
  if (says === 'planned')
    return (
      asked || !inFuture(words) || namesOffice(words) || /[開出作設置借移構]|open|set up|move/u.test(words)
    );
  return says === 'noPlan';
}

const AROUND =
  '(?:内|市内|の?(?:ほう|方)|側|あたり|界隈|周辺|駅(?:の?(?:前|近く|そば|南|北)口?)?|の?(?:駅前|商店街|市場|山手|近く|駅|港|海|アーケード|交差点|中心(?:部|街)|大通り|バス停)|の?(?:すぐ|ちょうど|真|まん|もう){0,2}(?:そば|側|横|隣|となり|裏(?:手|通り)?|路地|前|目の前|向かい|真ん中|沿い|中|近所)|から(?:歩いて|徒歩で?|すぐ)(?:[0-9]+分(?:ほど|くらい)?)?){0,8}';
const BEFORE =
  '(?:[^、。]{0,14}?(?:は|も|が|、|って|なら)|(?:場所|所在地|所在|住所|本社|会社|拠点|地域|エリア|事務所)[:=] ?|(?:はい|ええ|うん|はーい|まあ|えっと|あの|一応|同じ|今は|今|場所|住所|所在地|地元|代表|あ|そう|です|ます|よ|ー|[、。 ]){0,8})';
const END =
  '(?:です|っす|だ(?:よ|けど|ね|が|$|。)|やけ|や(?:$|。)|っちゃ|ばい|でござい|になります|になる|となります|なん(?:です|よ|や)|なので|なんで|の者|のも[のん]|から(?:の)?(?:参加|応募)|にて|ね|よ|$|、|。|!|,)';
/** 「小倉北区です」「黒崎駅の近くです」「門司。」: the place and nothing else, of oneself. */
const ALONE = new RegExp(
  `^${BEFORE}(?:福岡県の?)?＿[＿の]*${AROUND}(?:に(?:あ|ござ|お[りる]|い|所在|構え|本拠)|で?${END}|[でに]$)`,
  'u',
);
const AT = new RegExp(`＿+${AROUND}(?:で|の|に|にて|から|、)`, 'u');
const ENGLISH_SELF =
  /\b(?:we|i|we're|i'm|us|ours|company)\b[^;]{0,30}(?:\bin\b|\bfrom\b|\bat\b|\bnear\b|\bout of\b)[^;]{0,16}＿|\b(?:we are|we're|i am|i'm|it's|we r) (?:an? |the )?(?:small |little ){0,8}＿/u;
const ENGLISH_ALONE =
  /^(?:yes|yep|yeah|sure|ok|hi|hello|well|here)?[,:!]? ?(?:in |from |at |near )?(?:the )?＿[＿ ]*(?: (?:ward|ku|area|here|too|station|japan|yes|,)){0,8}[,.! ]*$/u;

const ENGLISH_ALL = /^(?:both|all)(?: of them)?(?: are)? (?:in|at|near) (?:the )?＿/u;

/** An office is there only where one is named, a business, or nothing but the place. */
function isThere(words: string, { subject, sure }: OwnPiece, hits: readonly Hit[]): boolean {
  if (/[ぁ-ん]/u.test(words) || !/[a-z]{2}/u.test(words)) {
    if (ALONE.test(words) || OWN_AT.test(words) || (sure && WORKS_AT.test(words))) return true;
    if (/大学|空港/u.test(words) && /広|遠|近く|迷/u.test(words)) return false;
    return namesOffice(words) || (AT.test(words) && isBusiness(words));
  }
  if (hits.every(({ away }) => away) && subject !== 'office') return false;
  if (/^＿+[、。]?$/u.test(words) || ENGLISH_ALONE.test(words)) return true;
  if (subject === 'office' && ENGLISH_ALL.test(words)) return true;
  if (namesOffice(words) || (subject === 'office' && speaksOfSelf(words) && ENGLISH_SELF.test(words)))
    return true;
  return (
    isBusiness(words) &&
    /(?:\bin|\bfrom|\bat|\bnear|\bof|\bout of|-based|の|,|^)[^;]{0,20}＿|＿[ -]?(?:based)?/u.test(words)
  );
}
