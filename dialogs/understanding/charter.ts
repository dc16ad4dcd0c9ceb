import { affirming, denying } from './auxiliaries.ts';
import { IS_DOING, IS_NOT_DOING } from './phrases.ts';
import { statementReader } from './statements.ts';

/** Another paper (定款, 就業規則, 案内文) is no charter: only these may stand before what is said of it. */
const CHARTER =
  "(?:(?:(?:団体|グループ)の)?(?:団体)?規約(?:は|が|も|を|なら|については)?|一応|今のところ|今は|(?:the |our )?(?:group )?charter (?:is |has been )?|it is |it's |it has been )";
const READY = '(?:もう|すでに|既に|ちゃんと)';
const DRAFT = '(?:規約)?(?:案|たたき台|叩き台|ひな形|ひな型|雛形|雛型|下書き|素案|原案|草案|ドラフト)';
const HAVE = "(?:we |i )?(?:already )?(?:have|'ve got|got) ";
const HAVE_NO = "(?:we |i )?(?:don't|do not) have ";

/** How far the group charter is. Not yet finished is a draft; that it will be finished says nothing of today. */
export const readCharter = statementReader({
  before: CHARTER,
  yes: 'complete',
  no: 'none',
  said: {
    complete: [
      `${READY}?(?:完成して|できて|出来て|出来上がって|できあがって|定めて|用意して|用意できて|持って|整って)${IS_DOING}`,
      `${READY}?(?:完成|できまし|出来まし|定めまし|作りまし|作成しまし|完成しまし)た|${READY}?(?:でき|出来|完成し|定め)た|${READY}?(?:作成|策定|完成|制定)(?:済み|済|ずみ)|完成`,
      `${READY}?(?:ある|あります|ございます|作ってあります|作ってある)`,
      `(?:already )?(?:complete|completed|finished|done|ready|written)(?: already)?|${HAVE}(?:one|it|a (?:finished |complete )?(?:group )?charter)(?: already)?|(?:yes,? )?there is one|${affirming('do', 'have')}`,
    ].join('|'),
    draft: [
      `(?:まだ|もう|今は)?${DRAFT}(?:が|は|も|なら|だけ|だけは|だけなら|まで|までは)?(?:もう)?(?:ある|あります|できて${IS_DOING}|作って${IS_DOING}|作りました|できました)`,
      `(?:まだ|もう)?${DRAFT}(?:だけ|のみ|の段階|まで)?`,
      `(?:まだ|今|いま)?(?:(?:作成|準備|制作|策定)中|途中|作りかけ|書きかけ)`,
      `(?:まだ|今|いま)?(?:作って|作成して|準備して|まとめて|書いて|つくって)(?:${IS_DOING}|いる(?:途中|最中)|る(?:途中|最中))`,
      `まだ?(?:完成して)${IS_NOT_DOING}|完成(?:は)?して${IS_NOT_DOING}|未完成|(?:完成(?:は|が)?)まだ`,
      `(?:only |just |still )?(?:${HAVE}|there is |there's )?(?:only |just )?(?:a |the |our )?(?:rough |first )?draft(?: charter)?(?: (?:only|so far|is ready))?`,
      `(?:we are |we're |i am |i'm )?(?:still )?(?:in progress|working on it|writing it|drafting it|being (?:drafted|written|prepared))`,
      `(?:only |about )?(?:half|almost|nearly|partly)[- ](?:done|finished|complete|ready)|incomplete|unfinished|not (?:quite |yet )?(?:finished|complete|completed)(?: yet)?`,
    ].join('|'),
    none: [
      `(?:まだ)?(?:ない|無い|なし|ありません|ございません|未作成|作って${IS_NOT_DOING}|作成して${IS_NOT_DOING}|定めて${IS_NOT_DOING}|決めて${IS_NOT_DOING})`,
      `まだ|(?:作成|作る|つくる)(?:の)?予定|(?:まだ)?これから(?:(?:作|つく)(?:ります|る|る予定)|作成(?:します|する|する予定|予定)|用意します|準備します|の予定)?`,
      `${DRAFT}(?:は|も|が)?(?:まだ)?(?:ない|ありません|まだ)`,
      `not (?:yet|started)(?: yet)?|(?:none|nothing)(?: yet| so far)?|no (?:charter|draft)(?: yet)?|${HAVE_NO}(?:one|it|any|a (?:group )?charter)(?: yet)?|we have none(?: yet)?|there is none(?: yet)?|${denying('do', 'have')}`,
    ].join('|'),
  },
});
