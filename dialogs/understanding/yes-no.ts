import { isHedged, isQuestion, LONGEST_ANSWER, spoken } from './phrases.ts';
import { saysUnknown } from './unknown.ts';

export type YesNo = 'yes' | 'no';

const PARTICLE_END = '(?:よね|よ|ね|な|っす)?';
const DESU = `(?:です|でございます|だ)?${PARTICLE_END}`;

const YES_WORDS = `(?:はい|はーい|ハイ|ok|okay|うん|ええ|えぇ|いえす|イエス|オッケー|オーケー|おーけー|そう|そのとおり|その通り|おっしゃる通り|もちろん|勿論|当然|間違いない|間違いありません|まちがいない|まちがいありません|合っています|合ってます|あってます|正しい|○|◯|〇)${DESU}`;
const NO_WORDS = `(?:いいえ|いえ|いや|いーえ|ううん|のー|ノー|×|✕|✖|ng)${DESU}`;
/** After an echo these correct it; only beside いいえ or of one thing (滞納は違います) they answer. */
const DENIAL = `(?:ちがう|ちがいます|違う|違います|そうではない|そうじゃない|そうではありません|そうじゃありません)${DESU}`;
const YES_ENGLISH =
  /^(?:yes|yeah|yea|yep|yup|y|sure|of course|certainly|absolutely|definitely|correct|right|exactly|ok|okay|true|indeed|(?:that's|that is) (?:right|correct|true)|(?:(?:we|i|they) (?:do|have|are|am|can)|it (?:is|does|has))|there (?:is|are)|(?:(?:we|i) (?:are|am|have)(?: already)? |we're |already )?registered(?: already)?|we have (?:some |unpaid )?(?:arrears|one|some|it|them|both))$/u;
const NO_ENGLISH =
  /^(?:no|nope|nah|n|never|none|not yet|not at all|of course not|certainly not|false|(?:we|i|they) (?:don'?t|do not|haven'?t|have not|aren'?t|are not|am not|can'?t|cannot)(?: yet)?|i'm not|we're not|it (?:isn't|is not|doesn't|does not)|there (?:isn't|is not|aren't|are not)(?: any)?|there (?:is|are) none|(?:(?:we are|we're|i am|i'm) |we aren't )?not registered(?: yet)?|(?:we |i )?(?:haven't|have not) registered(?: yet)?|unregistered|(?:we have |there are )?no arrears|we have none|we don'?t have (?:any|one|any arrears|arrears)|nothing)$/u;

/** What the questions are about. Of other things 「…がありません」 says nothing: 問題がありません, 時間がありません. */
const THING =
  '市税|税金|税|滞納|未納|登録|会員登録|加入|入会|参加|会員|プラットフォーム|助成金|助成|補助金|補助|委託|支援|国|自治体|市|県|規約|団体規約|案|口座|銀行口座|計画|活動計画|活動|予定|事業所|事務所|拠点|本社|支店|営業所|工場|宗教|宗教活動|政治|政治活動|目的|暴力団|反社|反社会的勢力|関係|関わり|つながり|繋がり|団体|代表|申請|応募|経費管理|管理|記録|報告|継続|市外|市内|法人|構成員|メンバー|相手|該当|こと|もの|それ|どれ|どちら|何';
const ABOUT = `(?:(?:${THING})(?:とは|については|に関しては|から|には|では|へ|と|の|や|・|も|は|が|を|に|で){0,2}、?)`;
const WHEN_OR_HOW =
  '(?:(?:今年度|今年|今|いま|現在|現時点|今のところ|いまのところ)(?:は|では|も|で)?|もう|すでに|既に|ちゃんと|きちんと|特に|とくに|一切|全く|まったく|全然|ぜんぜん|もちろん|まだ|どこからも|どこも|何も|なにも)、?';
const SUBJECT = `(?:${WHEN_OR_HOW}|${ABOUT}){0,6}`;

const ACTION =
  '登録|会員登録|加入|入会|参加|滞納|設置|開設|該当|継続|実施|管理|記録|活動|所属|作成|締結|受給';
/** 委託しています is not 委託を受けています: without a verb of the list, して stands alone or after は, も, まだ, もう. */
const DOING = `(?:${ACTION})して|(?<=^|[はもだう、])して|受けて|持って|行って|行なって|やって|入って|もらって|頂いて|いただいて|できて|出来て|済んで|続けて|作って|定めて`;
const YES_VERB = [
  'ある|あり|あります|ございます|いる|います',
  `(?:${DOING})(?:いる|います|る|ます|おります)`,
  `(?:${ACTION})?(?:済み|済|ずみ)`,
  '(?:登録|加入|入会|設置|開設|作成)(?:した|しました)',
  'できる|できます|出来ます|できました|続ける|続けます|続けていきます|継続します|継続する|該当します|該当する|当てはまります|当てはまる|あてはまります|あてはまる',
].join('|');
const NO_VERB = [
  'ない|無い|なし|無し|ありません|ございません|いない|いません',
  `(?:${DOING})(?:い)?(?:ない|ません)`,
  `(?:${DOING})おりません`,
  '(?:した|受けた|もらった|頂いた|いただいた)こと(?:は|が|も)?(?:ない|ありません)',
  '未登録|未加入|未作成|未設置|未入会|まだ|できない|できません|出来ません|該当しない|該当しません|当てはまらない|当てはまりません|あてはまらない|あてはまりません|続けない|続けません|継続しません',
].join('|');
/** まだあります may be "still" or "at last": with まだ only the negative is read. */
const STILL = /まだ/u;

const pattern = (source: string) => new RegExp(`^(?:${source})$`, 'u');
const YES_WORD = pattern(`(?:${YES_WORDS})+`);
const NO_WORD = pattern(`(?:${NO_WORDS})+`);
const CORRECTING = pattern(DENIAL);
const YES_SENTENCE = pattern(`${SUBJECT}(?:(?:${YES_VERB})${DESU}|会員(?:です|でございます)${PARTICLE_END})`);
const NO_SENTENCE = pattern(`${SUBJECT}(?:${NO_VERB})${DESU}`);
const NOT_A_THING = pattern(
  `(?:${SUBJECT})(?:宗教団体|政治団体|暴力団|反社|会員|法人)(?:では|じゃ)(?:ない|ありません|ございません)${DESU}`,
);
const INTERJECTION =
  /^(?:(?<yes>はい|ええ|うん|yes|yeah|yep)|(?<no>いいえ|いえいえ|いえ|いや|no|nope)) ?(?=.)/u;
const YES_WORD_ENGLISH = pattern(
  "(?:yes|yeah|yea|yep|yup|y|sure|of course|certainly|absolutely|definitely|exactly|correct|indeed|that(?:'s| is) (?:right|correct|true))",
);
const NO_WORD_ENGLISH = pattern('(?:no|nope|nah|n|not at all|of course not|certainly not|never)');
/** Said of arrears this may be a no. */
const ALL_RIGHT = /^(?:ok|okay|オッケー|オーケー|おーけー)/u;
const COURTESY =
  /^(?:お願いします|おねがいします|よろしくお願いします|ありがとうございます|thanks|thank you|please)$/u;

const OPPOSITE: Readonly<Record<YesNo, YesNo>> = { yes: 'no', no: 'yes' };

/**
 * A plain yes or no, or a short statement that ends in one: 滞納はありません is no, 登録済みです is yes. Doubt, questions,
 * double negation and answers that say both are not read.
 */
export function readYesNo(text: string): YesNo | undefined {
  const said = spoken(text);
  if (said === '' || said.length > LONGEST_ANSWER || isQuestion(said) || isHedged(said)) return undefined;
  return allAgree(said.split(/[、,。.!;]+ ?/u).filter((part) => part !== ''));
}

/** はい or いいえ and nothing else. Takes one clause of spoken text. */
export function readYesNoWord(clause: string): YesNo | undefined {
  if (ALL_RIGHT.test(clause)) return undefined;
  if (YES_WORD.test(clause) || YES_WORD_ENGLISH.test(clause)) return 'yes';
  return NO_WORD.test(clause) || NO_WORD_ENGLISH.test(clause) ? 'no' : undefined;
}

/** 違います: what the answer is, only beside いいえ. Takes one clause of spoken text. */
export const isDenial = (clause: string): boolean => CORRECTING.test(clause);

/** ありがとうございます and the like: adds nothing. Takes one clause of spoken text. */
export const isCourtesy = (clause: string): boolean => COURTESY.test(clause);

/** Not knowing, or only guessing (たぶんあります). */
export function readUnknown(text: string): boolean {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER) return false;
  if (saysUnknown(said)) return true;
  if (isQuestion(said) || !isHedged(said)) return false;
  const guess = said
    .replace(
      /^(?:多分|たぶん|おそらく|恐らく|きっと|もしかし(?:たら|て)|maybe|perhaps|probably|possibly),?、? ?/u,
      '',
    )
    .replace(/(?:かもし?れ(?:ない|ません)(?:です)?|かも(?:です)?)$/u, '');
  return guess === '' || readYesNo(guess) !== undefined;
}

function allAgree(parts: readonly string[]): YesNo | undefined {
  if (parts.every((part) => CORRECTING.test(part))) return undefined;
  const read: (YesNo | undefined)[] = parts.filter((part) => !COURTESY.test(part)).map(readPart);
  const [first] = read;
  return read.every((answer) => answer === first) ? first : undefined;
}

function readPart(part: string): YesNo | undefined {
  if (YES_WORD.test(part) || YES_ENGLISH.test(part)) return 'yes';
  if (NO_WORD.test(part) || NO_ENGLISH.test(part) || CORRECTING.test(part)) return 'no';
  if (NO_SENTENCE.test(part) || NOT_A_THING.test(part)) return 'no';
  if (YES_SENTENCE.test(part)) return STILL.test(part) ? undefined : 'yes';
  const interjection = INTERJECTION.exec(part);
  if (!interjection) return undefined;
  const answer: YesNo = interjection.groups?.yes === undefined ? 'no' : 'yes';
  const rest = readPart(part.slice(interjection[0].length));
  return rest === OPPOSITE[answer] ? undefined : rest;
}

/** A typed answer to a question whose answers amount to yes or no. */
export function byYesNo<T extends string>(text: string, yes: T, no: T): T | undefined {
  const answer = readYesNo(text);
  if (answer === undefined) return undefined;
  return answer === 'yes' ? yes : no;
}
