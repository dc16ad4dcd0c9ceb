import { affirming, denying } from './auxiliaries.ts';
import { statementReader } from './statements.ts';

const GO_ON = '(?:(?:続け|つづけ)(?:て(?:い(?:き|く)|いき|ゆき)?|る|)|継続(?:して(?:いき|いく)?|する|し|)?)';
const WISH =
  '(?:たい(?:と(?:思|おも)(?:います|っています|って(?:い)?る|う)|と考えて(?:います|いる|おります))?|ます|る)';
const INTENT = '(?:つもり|予定|見込み|みこみ|方針|考え|意向)';

const goingOn = statementReader({
  before:
    '(?:(?:団体の)?(?:活動|取り組み)(?:は|を|も)?|(?:終了後|終わった後)(?:も|は)?|その後も|今後も|来年(?:度)?(?:も|以降も)|できれば|可能なら|できる限り|ぜひ|もちろん|その|we |i |the group )',
  yes: 'yes',
  no: 'no',
  said: {
    yes: [
      `${GO_ON}${WISH}|${GO_ON}(?:${INTENT})(?:が(?:ある|あります))?|(?:続ける|継続する)|${INTENT}(?:は|が|も)?(?:ある|あります|あり)?|ある|あります|やります|やめません|やめない|止めません|止めない`,
      affirming('do', 'will'),
      `(?:plan to |want to |will |would like to |expect to |hope to |intend to |are going to |'ll )?(?:continue|go on|carry on|keep going)(?: (?:afterwards|after the program(?:me)?|working together))?`,
    ].join('|'),
    no: [
      `(?:続け|継続し)(?:ない|ません)(?:${INTENT})?|(?:${GO_ON})?(?:${INTENT})(?:は|が|も)?(?:ない|ありません|なし|無し)|ない|ありません|なし|終わり(?:ます)?|終わる(?:${INTENT})?|やめます`,
      `(?:will not|won't|don't (?:plan|want|expect|intend) to|do not (?:plan|want|expect|intend) to)(?: (?:continue|go on|carry on))?|will (?:stop|end)|${denying('do', 'will')}`,
    ].join('|'),
  },
});

/** 「続けたいと思います」 is a polite wish, not a doubt. */
const POLITE = /(?<=たい)と(?:思|おも)(?:います|っています|ってます|う)/u;

/** Whether the group is expected to go on after the program. */
export const readContinues = (text: string): 'yes' | 'no' | undefined => goingOn(text.replace(POLITE, ''));
