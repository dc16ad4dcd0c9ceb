import { COPULA, isHedged, isQuestion, LONGEST_ANSWER, SELF, spoken } from './phrases.ts';

const PARTNER =
  '(?:取引先|仕入先|お客(?:様|さん)?|顧客|相手(?:の会社|先)?|パートナー(?:企業|の会社)?|(?:ほか|他|別)の(?:会社|企業|構成員)|他社|協力会社|[a-z]社|もう1社|あと1社)';
const WHO = `(?:${SELF}|代表(?:の会社)?|${PARTNER})(?:が|は|で)、?`;
const SYSTEM = '(?:システム(?:の|を))?';
const DOING =
  '(?:を?(?:担当|担(?:い|う|います))|側|役|企業|会社|者)?(?:し(?:て|ます)?|する|します|で|です|、)*';
const DEVELOPS = `${SYSTEM}(?:開発|作(?:る|り|って|ります)|つくる)${DOING}`;
const ADOPTS = `${SYSTEM}(?:導入|利用|使(?:う|い|います|用)|ユーザー)${DOING}`;
const FIRM = '(?:する)?(?:会社|企業|側|業者|者|法人|ところ)';
const THERE =
  '(?:いる|います|揃って(?:い)?(?:る|ます)|そろって(?:い)?(?:る|ます)|決まって(?:い)?(?:る|ます)|ある|あります)?';

const BOTH = new RegExp(
  [
    `^(?:${WHO}${DEVELOPS}、?${WHO}${ADOPTS}|${WHO}${ADOPTS}、?${WHO}${DEVELOPS})${COPULA}$`,
    `^${SYSTEM}開発${FIRM}(?:も|と|、)、?${SYSTEM}導入${FIRM}(?:も|が|の両方が?|両方とも)?${THERE}${COPULA}$`,
    `^${SYSTEM}導入${FIRM}(?:も|と|、)、?${SYSTEM}開発${FIRM}(?:も|が|の両方が?|両方とも)?${THERE}${COPULA}$`,
    '^(?:we have |there (?:is|are) )?(?:both )?(?:a |one )?developer and (?:an |a |one )?(?:adopter|user)s?$',
    '^(?:we|our company) (?:will )?develops?(?: (?:it|the system))?(?:,| and|, and) (?:our |a |the )?(?:client|customer|partner|another company)s? (?:will )?(?:adopts?|uses?)(?: (?:it|the system))?$',
  ].join('|'),
  'u',
);

/** Whether both roles are taken: 「うちが開発で取引先が導入」「開発会社も導入会社もいる」. */
export function namesBothRoles(text: string): boolean {
  const said = spoken(text);
  return said.length <= LONGEST_ANSWER && !isQuestion(said) && !isHedged(said) && BOTH.test(said);
}
