import type { LegalForm } from '../../../rules/facts.ts';
import { formsIn as namesOfForms } from '../legal-forms.ts';
import { AFTER_CORRECTION } from './after-correction.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import { segmentsOf } from './places/segments.ts';
import { namesMembers, speaksOfSelf } from './places/subject.ts';

const JOINING = '(?:参加|入(?:る|り|っ|れ)|(?<!て)い(?:る|ま|な)|(?<!て)お[らりる]|一緒|協力|加わ|組む|手伝)';
/** Behind a form these make it somebody else's, or one to come: 「大学と組んで」「株式会社にする予定」. */
const OF_ANOTHER_BEHIND = new RegExp(
  `^(?:${[
    '[^、。\\s]{1,16}?(?:さん|様)(?:と|が|に|も|から|へ)|[^、。\\s]{0,14}?と(?:組|一緒|共同|取引|契約|連携|やって)',
    'と(?!して|い[うい]|申|思|なって|なり|名乗)|から|向け|への?|相手|さん|さま|様(?!です)',
    '[^、。]{0,4}で(?:聞|相談|教|紹介|言|勧)|に(?:卸|納|勤|頼|委託|相談|な(?:る|りたい|ろう)|する|したい|変え|変わ(?:る|り(?!まし))|聞|売|依頼|入社|就職|行)',
    '(?:の|で)(?:先生|教授|先輩|お客|下請|子会社|傘下|グループ会社|友|知|青年部|仲間|紹介|人(?:に|と|が)|方(?:に|と|が|から)|会員|窓口|出身|(?:参加|協力|関与|連携|参画)(?=、|。|$|:|あ|な|は|も|が))|出身|勤務|勤め|時代|(?:を)?(?:や(?:って|っと)|して|経営して)(?:い)?る(?:友|知|人|先輩|親|兄|弟|息子|娘|仲間|お客)',
    '化(?:する|し|を|の|予定)|を(?:設立(?:する|予定|したい|しよう|準備)|作(?:る|りたい|ります|ろう)|つくる|立ち上げ(?:る|たい|よう|ます|予定)|目指|探|紹介)|(?:を|の)?設立(?:予定|準備|中)|の予定|を(?:手伝|支援|応援|サポート)',
    `(?:も|が|は|には|とも)[^、。]{0,8}${JOINING}`,
    'として(?:も|は)?(?:ご)?(?:参加|参画|加わ|入っ|協力|関わ|手伝|加盟)[っりし]?(?:て|で)?(?:いただ|頂|もら|くれ|くださ|下さ)',
    'など|とか|や(?=[一-龠ァ-ー])|って(?:何|なに|どう)|だけ(?:が|です)|(?:の(?:方|人))?が?[0-9一二三四五](?:社|校|つ|人|名|団体)',
    '(?:とか)?(?:では|じゃ|でも)(?:ない|なく|ありま)|以外',
  ].join('|')})`,
  'u',
);
const BEHIND_ENGLISH =
  /^(?! (?:partners?|members?|clients?):)(?:'s (?:client|customer)|[^,.;]{0,12}\b(?:clients?|customers?|partners?|among)\b|[^,.;]{0,24}\b(?:joins?|joining|join|takes? part|helps?|supports?|told|says?|said|asked|invited|called|wrote|wants|contacted|will join|is (?:in|among)|are (?:in|among))\b)/u;
const OF_ANOTHER_BEFORE =
  /(?:取引先|相手|親会社|子会社|関連会社|グループ会社|顧客|お客|パートナー|知人|友人|友達|知り合い|親戚|近所|隣|顧問先|クライアント|得意先|先方|あちら|お客さん?(?:とこ|のところ)?|兄|弟|主人|旦那|家内|夫|妻|息子|娘|相棒|相方|元請け?|連携先|構成員|メンバー|ほか|他|あと|以前(?!から)|昔(?!ながら|っ?から)|元々|もともと|将来|いずれ|他社|残り|それから)(?:さん)?(?:は|が|も|に|には|の|で|として)?、?[^、。]{0,8}$|(?:うち|会社|[0-9一二三四五]社|さん|私|当社|弊社)(?:と|プラス|\+)、?[^、。はがで]{0,6}$|(?<![一-龠0-9])前は[^、。]{0,8}$|[一-龠ァ-ー]や、?[一-龠ァ-ー]{0,6}$|\+ ?[0-9]* ?$/u;
const BEFORE_ENGLISH =
  /\b(?:with|client|customer|formerly|used to be|become|becoming|turn into|from|than|like|and|or|by|sell to|supply|supplies|another|other|plus|as well as|includ(?:es|ing)|found|founding|no|not|isn't|aren't|[0-9]+|one|two|three|four|five|some|several|both|many|whether|by)(?: (?:an?|the|our|local|of)){0,8}(?: (?!is |are |am )[a-z-]+)? $/u;
const SPEAKS_FOR = /\b(?:we|i|we're|i'm|(?:my|our) (?:own )?company|ours)\b[^;]*$/u;

/** A university or a private person applies seldom, and is often spoken of: these need to be said of oneself. */
const OFTEN_SPOKEN_OF = /商工会|高専|高等専門|農協|漁協|生協/u;
const OWN_BEHIND =
  /^(?:\([^()]{1,8}\)|\))?(?:です|で(?:$|、|す|して|ござい|応募|参加|申請)|の[^、。]{0,14}(?:室|センター|学部|研究科|課|部|機構|研究所)(?:です|で(?!聞|相談)|の|と申)|の(?:[^、。]{0,14})?(?:職員|理事|組合長|参事|教員|教授|研究者|事務|担当|者|研究室)(?:です|と|で|を|の|を?して)|として(?!の)|が(?:代表|応募|申請)|なん|だ(?:けど|が|$)|や(?:けど|けん|$)|っす|、|。|$|の(?:応募|申請|参加|立場))/u;
const OWN_ENGLISH =
  /\b(?:we are|we're|i am|i'm|im|as|on behalf of|it's|it is|this is|(?:representative|applicant|leader|lead applicant|our side|we ourselves|i myself|applying|apply)(?:,? (?:is|are|as|will be|would be))?)(?: just| only)? (?:an? |the |our )?(?:\w+ ){0,2}$|^(?:an? )?(?:(?!the\b|our\b|my\b|your\b|some\b)\w+ )?$/u;
/** "the university itself applies" */
const APPLIES =
  /^ itself\b|^ (?:(?:is|are|will be|would be) (?:the |our )?(?:representative|applicant|lead)|appl(?:y|ies)|is applying|will apply)/u;
/** "I wrote LLC before": taken back. */
const SAID_BEFORE =
  /\b(?:wrote|said|typed|put|answered|entered|ticked|chose|clicked|told you)(?: (?:it was|we were|we are|we're|that we are|an?|the))? (?:an? )?$|\bno(?:t)? (?:an? )?$/u;

const HEDGED =
  /な気が|気がし|\bi (?:believe|think|guess|suppose)\b|\bnot sure\b|\blooks? like\b|\bsounds? like\b|\bseems?\b|\bthinks\b|っけ/u;

const NEAR = 50;

type Found = { form: LegalForm; at: number; length: number; name: string };

/** 「合資会社って珍しいでしょう? うちがそうなんです」: the piece before names it. */
const WE_ARE_THAT =
  /^(?:実は)?(?:うち|弊社|当社|私|わたし|俺|当方)(?:が|は|も)(?:実は|まさに)?(?:それ|そう|これ)(?:なん|です|や|だ|ば|っ)/u;

/** 「パートナーは株式会社ではなく個人事業主です」, whatever is put right in it. */
const OF_A_PARTNER =
  /^(?:(?:うち|弊社|当社)の)?(?:パートナー|相手|相方|構成員|メンバー|協力会社|連携先|組む相手)(?:の会社|企業|先)?(?:は|が|も)|^(?:our |my |the )(?:partner|member|client)s? (?:is|are) /u;

/** The legal form that a piece says the speaker's own organisation has; two different ones are none. */
export function formIn(clause: Clause, next?: Clause): Mention | undefined {
  const so = next !== undefined && WE_ARE_THAT.test(next.text);
  if ((clause.asks && !so) || clause.supposes || clause.ofOthers || clause.ofThePast || clause.hedged)
    return undefined;
  if (OF_A_PARTNER.test(clause.text)) return undefined;
  const corrected = AFTER_CORRECTION.exec(clause.text)?.[0].length ?? 0;
  const found: Found[] = [];
  for (const { start, text } of segmentsOf([clause], () => false)) {
    const from = Math.max(0, corrected - (start - clause.start));
    if (HEDGED.test(text) || from >= text.length) continue;
    found.push(...ownForms(text.slice(from), start + from));
  }
  // 「一人親方やけん個人です」: an individual with a business
  const [first, ...others] = found.some(({ form }) => form === 'soleProprietor')
    ? found.filter(({ form }) => form !== 'individual')
    : found;
  if (!first || others.some(({ form }) => form !== first.form)) return undefined;
  const kind = found
    .map(({ form, name }) => (form === 'cooperative' ? kindOf(name) : undefined))
    .find(Boolean);
  return {
    kind: 'form',
    start: first.at,
    end: first.at + first.length,
    value: first.form satisfies LegalForm,
    sets: [['legalForm', first.form], ...(kind ? [['cooperativeKind', kind] as const] : [])],
  };
}

function ownForms(text: string, start: number): Found[] {
  return namesOfForms(text).flatMap(({ form, at, length }) => {
    // what stands far away is said of something else
    const [before, behind] = [
      text.slice(Math.max(0, at - NEAR), at),
      text.slice(at + length, at + length + NEAR),
    ];
    const isOwn = /[a-z.]$/u.test(text.slice(at, at + length))
      ? ownInEnglish(form, before, behind)
      : ownInJapanese(form, text.slice(at, at + length), before, behind);
    return isOwn ? [{ form, at: start + at, length, name: text.slice(at, at + length) }] : [];
  });
}

function ownInJapanese(form: LegalForm, name: string, before: string, behind: string): boolean {
  if (/代表(?:者|企業|法人|構成員|団体)?は、?$/u.test(before) && /^(?:にな(?:り|る)|にし)/u.test(behind))
    return true;
  if (OF_ANOTHER_BEHIND.test(behind)) return false;
  // 「うちはNPOで、相方は」: the topic next to the form counts
  const topic = /[^はがで、。]*[はがも][^はがも]*$/u.exec(before)?.[0] ?? before;
  const self = speaksOfSelf(topic) && !/(?:うち|当社|弊社|私)(?:と|プラス)/u.test(topic);
  if (!self && (namesMembers(topic) || OF_ANOTHER_BEFORE.test(before))) return false;
  if (form !== 'university' && form !== 'individual' && !OFTEN_SPOKEN_OF.test(name)) return true;
  return OWN_BEHIND.test(behind) && !/^[^、。]{0,12}(?:の近く|広|遠)/u.test(behind);
}

function ownInEnglish(form: LegalForm, before: string, behind: string): boolean {
  if (/^s\b/u.test(behind) || BEHIND_ENGLISH.test(behind) || OF_ANOTHER_BEHIND.test(behind)) return false;
  if (SAID_BEFORE.test(before)) return false;
  if (namesMembers(before) && !SPEAKS_FOR.test(before)) return false;
  const spokenFor =
    /\b(?:on behalf of|write for|writing for|speak for|work for)(?: an?| the| our)? (?:\w+ )?$/u.test(before);
  if (!spokenFor && (BEFORE_ENGLISH.test(before) || /\bfor (?:an?|the) $/u.test(before))) return false;
  if (form !== 'university' && form !== 'individual') return true;
  return spokenFor || OWN_ENGLISH.test(before) || APPLIES.test(behind);
}

function kindOf(name: string): 'business' | 'enterprise' | 'other' | undefined {
  if (/事業協|business|jigy[oō]/u.test(name)) return 'business';
  if (/企業組合|enterprise|kigy[oō]/u.test(name)) return 'enterprise';
  return /^(?:協同組合(?:連合会)?|\(協\)|中小企業等?協同組合|co-?op(?:erative)?s?(?: association)?|(?:ky[oō]d[oō]) ?kumiai|組合)$/u.test(
    name,
  )
    ? undefined
    : 'other';
}
