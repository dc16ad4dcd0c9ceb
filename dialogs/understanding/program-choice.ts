import type { Program } from '../../rules/programs/program.ts';
import type { Words } from '../words.ts';
import { escaped } from './escaped.ts';
import { LONGEST_ANSWER, spoken } from './phrases.ts';
import { namesAmongPrograms, namesOfProgram } from './program-names.ts';

const WANT =
  '(?:て(?:ください|下さい|くれ|ほしい|欲しい|もらえますか|いただけますか)?|たい(?:です|のですが|んですが)?|ます|る)';
const OPENING = '(?:(?:やっぱり|やはり|それより|それなら|では|じゃあ|次は|今度は)、?)?';
const KIND = '(?:の?(?:補助金|助成金|助成|補助|制度|事業|プログラム))?(?:の(?:ほう|方))?';
const REQUEST = [
  `(?:に|へ)(?:変え|切り替え|変更し|し|移り|行き|進み)${WANT}|にする|に変更(?:する)?`,
  `(?:に|へ)(?:応募|申請)(?:し${WANT}|する)`,
  `について(?:も)?(?:(?:知り|聞き|話し|相談し|教え|確かめ|調べ|見)${WANT}|は|お願いします)?|のこと(?:を|が)?(?:知り|聞き|教え)${WANT}`,
  `(?:を|が|は|も)?(?:見|見せ|調べ|確かめ|確認し|やり|試し|知り|選び)${WANT}|を(?:見る|調べる|確かめる|選ぶ)`,
  '(?:が|で)(?:いい|良い|よい)(?:です)?|で(?:お願いします)?|を?お願いします|は(?:どう(?:です|でしょう)?か?)?|です',
].join('|');
const ENGLISH_BEFORE =
  "(?:(?:(?:please )?(?:switch|change|go) to|let's (?:do|check)|(?:show|tell) me(?: about)?|about|(?:i|we) (?:want|would like|'d like)(?: to (?:see|check|know about|apply for|switch to))?|check|what about|how about) (?:the )?)?";
const ENGLISH_AFTER = '(?: (?:program|programme|grant)(?: please)?|,? please)?';

const heard = (text: string): string => spoken(text).replace(/(?<![\s?])[\s?]+$/u, '');

/**
 * The program that a statement asks for and nothing else: 「e-PORTに変えて」「HAGUKUMIのほうを見たい」, or just its name.
 * `among`: programs are being spoken of, so that 福岡 is one too.
 */
export function readProgramChoice(
  text: string,
  programs: ReadonlyMap<string, Program>,
  words: Words,
  { among = false } = {},
): string | undefined {
  const said = heard(text);
  if (said === '' || said.length > LONGEST_ANSWER) return undefined;
  const chosen = [...programs.values()].filter((program) => {
    const names = (among ? namesAmongPrograms : namesOfProgram)({ words, program }).map(escaped).join('|');
    return new RegExp(
      `^(?:${OPENING}(?:${names})${KIND}(?:${REQUEST})?|${ENGLISH_BEFORE}(?:${names})${ENGLISH_AFTER})$`,
      'u',
    ).test(said);
  });
  // editions of one program share their names: the newest is meant
  const [newest, next] = chosen.sort((one, other) => other.fiscalYear - one.fiscalYear);
  return newest?.fiscalYear === next?.fiscalYear ? undefined : newest?.id;
}

const US = '(?:(?:うちの会社|うち|自社|当社|弊社|私たち|私|わたし)(?:に|には|は|にとって)?、?)?';
const WHICH = '(?:どれ|どの制度|どの補助金|どの事業|どちら|どっち)';
const ALL = new RegExp(
  [
    `^${US}${WHICH}(?:が|なら|に)${US}(?:一番|いちばん)?(?:合う|合い(?:ます|そう)|合って(?:い)?(?:る|ます)|いい|良い|よい|向いて(?:い)?(?:る|ます)|おすすめ|お勧め|使え(?:る|ます)|もらえ(?:る|ます)|応募でき(?:る|ます))`,
    '(?:の|ん)?(?:です|でしょう)?か?(?:な|ね)?(?:教えて(?:ください)?)?$',
    `|^(?:まとめて|全部|ぜんぶ|すべて|全て|どれも|みんな)(?:を|まとめて)?(?:(?:確かめ|見|調べ|見せ|確認し)${WANT}|確かめる|見る|調べる|確認(?:する)?|で)?(?:お願いします)?$`,
    '|^(?:おすすめ|お勧め)(?:は|を教えて(?:ください)?)?$|^(?:まだ)?(?:迷って|決めかねて)い?(?:る|ます)$',
    '|^(?:which|what)(?: one| program| programme| grant)?(?: is| are| fits| suits| works| would be| would fit)(?: the)?(?: best| right| better)?(?: one| fit)?(?: for)?(?: us| me| our company| my company)?(?: best)?$',
    '|^(?:(?:check |show |compare )?all(?: of them)?|everything|find out|help me choose)(?: please)?$',
  ].join(''),
  'u',
);

/** 「どれがうちに合う?」「まとめて」, where programs are to be chosen from. */
export const wantsAllPrograms = (text: string): boolean => ALL.test(heard(text));
