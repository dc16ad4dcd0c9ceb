import type { FactPath } from '../../../rules/fact-path.ts';
import type { Clause } from './clauses.ts';
import { joined } from './joined.ts';
import type { Mention } from './mention.ts';
import { denies } from './predicate.ts';

/** Who takes part in a role: 「開発する会社」「使う側」「導入先」. */
const PARTY =
  '(?:会社|企業|側|とこ(?:ろ)?|役|メンバー|担当|事業者|業者|ベンダー|メーカー|先(?!月|週|日|生)|人(?!件)|ユーザー|店|工場|ほう|方(?!法|[がは]?い))';
const DEVELOPS = new RegExp(
  [
    `(?:開発|作(?:る|れる|って|り)|つく(?:る|れる|って)|組(?:む|める)|構築|制作|設計|実装|プログラム)(?:を|の|が)?(?:する|できる|したい|してくれる|して(?:い|お)?る|やる|担当(?:する|の)?|担う|受け持つ|くれる|請け負う|頼める|お願いできる|任せられる){0,8}${PARTY}`,
    '(?:開発|構築|制作|設計|実装|プログラミング)(?:と(?:開発|設計|実装))?(?:を|は|が|も)?(?=し(?:て|ま|、|よ|ち)|する|でき|担|受け持|引き受け|やっ|やる|やり|お願い|任せ|、|$|で、|です)',
    '(?:開発|構築|設計|作るの|つくるの|組むの)(?:は|が(?!でき))(?![^、。]{0,10}(?:専用|システムで|汎用|もの))',
    '(?:うち|弊社|当社|我々|私たち|わが社|会社|さん|メンバー|[a-z0-9一二三四五]社|側|方|ほう)(?:が|で)、?(?:システムを|アプリを|ソフトを)?(?:開発|構築|作(?:っ|り|る)|つく(?:っ|り|る))',
    `(?:システム|アプリ|ソフト(?:ウェア)?|プログラム|仕組み|ツール|サイト|ai)(?:を|は|も)[^、。]{0,14}?(?:組(?:む|み|ん(?:で|だ))|作(?:る|り|っ)|つく(?:る|り|っ)|書(?:く|き|い)|こしらえ|構築|開発|プログラム)(?:する|できる|してくれる|れる|る)?(?:${PARTY})?`,
    'ベンダー|開発元|作り手|つくり手|開発も|itベンダ|(?:システム|アプリ|ソフト)(?:を|は)(?:作|つく)(?:る|っ|り)',
    String.raw`\bdevelop(?:s|er|ers|ing|ed)?\b(?! (?:and adopt|plan))|\b(?:builds?|building|makes?|programs?|codes?|writes?|creates?) (?:the |it|this |our |that )(?:system|software|app|platform|it)?|\bdevelopment\b(?! (?:plan|bank|grant|costs?|budget))|\bvendor\b`,
  ].join('|'),
  'gu',
);
const ADOPTS = new RegExp(
  [
    `(?:導入|利用|使(?:う|いたい|える|って(?:くれる|もらう|いただく)?|用する)|試す|試して(?:くれる|もらう))(?:する|したい|してくれる|して(?:い)?る|できる|を?希望する|予定の)?${PARTY}`,
    '(?:導入|利用|使用|運用)(?:を|は|が|も)?(?=し(?:て(?!い)|ま(?!した)|、)|する|いただ|頂|して?もら|担|受け持|いた|予定|、|$|で、|です|され)',
    '(?:導入|利用|使用|運用|使うの)(?:は|が(?!でき))|(?:現場|自社|そこ|先方|あちら|相手)(?:さん)?(?:で|が)(?:実際に)?(?:使|試|導入)',
    'ユーザー(?:企業|側)|使い手|導入も|実証フィールド|(?:で|に|が|は|も|へ)[^、。]{0,5}?使(?:って(?:もら|いただ|頂|くれ|み|い(?:く|き))|わせ|います|う(?!会社|側|人)|いたい)|(?:動か|試|ため)して(?:もら|いただ|頂|くれ|み)|(?:で|に|が|は)(?:実際に)?使(?:って(?:もら|いただ|頂|くれ)|います|う(?:予定|$|、|の))|(?:入れ|試し)て(?:もら|いただ|頂)|(?:導入|使う)(?:する)?(?:ほう|方)',
    String.raw`\b(?:adopt(?:s|er|ers|ing)?|introduc(?:es?|ing)|deploys?|installs?|user(?: company|s)?|end users?)\b|\b(?:uses?|using|tries|try|tests?|puts?|runs?) (?:it|our system|the system|the software|the app|them|that)\b|\badoption\b|\b(?:will|would|to|can|who'd|who'll|who) use\b|\b(?:be|being|is|are) (?:used|tested|tried|adopted|deployed|installed|put (?:in)?to (?:use|service|operation))\b|\bputs? (?:it|them) (?:in)?to (?:use|service|operation)\b`,
  ].join('|'),
  'gu',
);
const TO_COME =
  /探(?:す|し|さ)|募集|未定|見つか(?:ら|って(?:い)?な|っとら)|まだ|これから(?:です|$|で|探)|\b(?:still (?:need|looking|missing)|missing|absent|lacking|nobody|looking for|wanted|not yet|yet to)\b/u;
const ALREADY_DONE = /導入(?:しました|した(?!い)|済)|開発(?:しました|した(?!い)|済)/u;
/** 「システムの開発は構成員の1社が行います」 */
const MEMBER_DOES =
  /^(?:は|を|の?担当は)?[^、。]{0,6}(?:メンバー|構成員|グループ内|参加企業|コンソ)[^、。]{0,14}が(?:やり|やる|行|担|受け持|担当|し|する)/u;
/** 「メンバーに熊本の会社がいて、システムはそこが作ります」 */
const MEMBER_NAMED = /メンバー|構成員|コンソ|参加企業|仲間|会社[^、。]{0,6}入って/u;
const THAT_ONE = /(?:そこ|そちら|そっち|その(?:会社|企業|[0-9一二三]社))(?:さん)?が/u;
/** A line of business: 「うちのソフトをお客さんに使ってもらっています」. */
const CUSTOMERS_USE = /(?:取引先|顧客|お客)[^、。]{0,8}使って(?:もらって|いただいて|くれて)(?:い|お)/u;
const ENGLISH_END = /[,.;!?]|\b(?:but|and|while|whereas)\b/u;
const YES_NO = /^[,.;: ]*(?<word>yes|yep|no|nope|not yet|none|missing)\b/u;

type Role = { fact: FactPath; at: number; end: number; noun: boolean };

const PARTY_END = new RegExp(`${PARTY}$|ベンダー|開発元|作り手|使い手|er$|ers$|users?$|company$`, 'u');

const rolesOf = (said: string): Role[] =>
  (
    [
      [DEVELOPS, 'declared.has-developer'],
      [ADOPTS, 'declared.has-adopter'],
    ] as const
  )
    .flatMap(([pattern, fact]) =>
      [...said.matchAll(pattern)].map(
        ({ index, 0: { length }, 0: word }): Role => ({
          fact,
          at: index,
          end: index + length,
          noun: PARTY_END.test(word),
        }),
      ),
    )
    .sort((one, other) => one.at - other.at || other.end - one.end)
    .filter((role, index, all) => index === 0 || role.at >= (all[index - 1]?.end ?? 0));

/**
 * Who of a consortium develops the system and who adopts it: 「弊社が開発し、提携先に導入してもらう」「開発できるとこがおらん」.
 * One role alone is a line of business rather than a role, unless it was asked for, or is said to be there or missing.
 */
export function rolesIn(clauses: readonly Clause[], asked: boolean): Mention[] {
  const own = clauses.filter(({ asks, supposes, hedged }) => !(asks || supposes || hedged));
  const found: Mention[] = [];
  const { start, text: said } = joined(own);
  if (!asked && CUSTOMERS_USE.test(said)) return [];
  const roles = rolesOf(said);
  for (const [index, { fact, at, end, noun }] of roles.entries()) {
    if (found.some(({ sets }) => sets.some(([set]) => set === fact))) continue;
    const words = wordsOf(said, roles, index);
    if (ALREADY_DONE.test(said.slice(at, end + 6))) continue;
    const missing = denies(words) || TO_COME.test(words);
    if (missing && !noun && !asked && !hasBoth(roles)) continue;
    const there =
      /(?:が|は|も)[^、。]{0,8}(?:い(?:る|ます)|おる|おり|揃|そろ|決ま)|\bhave\b|there (?:is|are)/u.test(
        words,
      );
    const taken =
      MEMBER_DOES.test(words) ||
      (MEMBER_NAMED.test(said.slice(0, at)) && THAT_ONE.test(said.slice(at, end + 24)));
    if (!asked && !(noun && (missing || there)) && !taken && !hasBoth(roles)) continue;
    found.push({
      kind: 'statement',
      start: start + at,
      end: start + end,
      value: !missing,
      sets: [[fact, !missing]],
    });
  }
  return found;
}

const hasBoth = (roles: readonly Role[]): boolean => new Set(roles.map(({ fact }) => fact)).size === 2;

/** What is said of a role: up to the next one; in English within its part, with the yes or no behind it. */
function wordsOf(said: string, roles: readonly Role[], index: number): string {
  const role = roles[index];
  if (!role) return '';
  const [from, to] = [roles[index - 1]?.end ?? 0, roles[index + 1]?.at ?? said.length];
  const behind = said.slice(role.end, to);
  if (/[ぁ-んァ-ヶ一-龠]/u.test(said)) {
    // the end of a sentence ends it too; 「Aがいて、Bがおらん」 each up to the other
    const before = /まだ[^、。]{0,6}$/u.exec(said.slice(from, role.at))?.[0] ?? '';
    return before + (behind.split(/[。\n]/u)[0] ?? '');
  }
  const before = said.slice(from, role.at).split(ENGLISH_END).at(-1) ?? '';
  const [after = ''] = behind.split(ENGLISH_END);
  const answer =
    YES_NO.exec(behind)?.groups?.word ?? YES_NO.exec(behind.slice(after.length))?.groups?.word ?? '';
  return answer === '' ? `${before}§${after}` : answer;
}
