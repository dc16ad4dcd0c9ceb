import { SELF } from '../phrases.ts';
import type { Counted } from './counted.ts';

/**
 * What a number of firms is: all of the group (`sure` where the text says that it is all), the `others` besides the
 * speaker's own, what was taken back, or nothing that can be noted down.
 */
export type Role = 'total' | 'sure' | 'others' | 'denied' | 'nothing';

const OWN = `(?:(?:${SELF}|私|わし|俺|僕|代表|こっち|こちら|わたし)(?:の会社|のところ|の所|の方)?|(?:私|僕|俺|自分)の会社)`;
/** Who speaks, in either language. */
export const ME = new RegExp(
  `${OWN}|\\b(?:us|we|me|myself|mine|ours|ourselves|our (?:own )?(?:company|firm|business)|my (?:own )?(?:company|firm|business))\\b`,
  'u',
);

const ROUGHLY = '(?:くらい|ぐらい|位|ほど|程度|前後)?';
const DIGIT = '[0-9〇一二三四五六七八九十]';

const RANGE_AFTER = new RegExp(
  `^${ROUGHLY}(?:~|-|、(?=${DIGIT}{1,2}[社者人名])|から(?=${DIGIT}+(?:社|者|人|名)?(?!に(?:減|増|変|な|し)))|か、?(?=${DIGIT})|または|もしくは|以上|以下|以内|未満|を?超|より(?:多|少)|弱|強|まで(?!に)|\\+(?![^0-9、。]{1,8}[0-9]))|^ ?(?:or more|or (?=[0-9a-z]+\\b)|plus$|and up|at (?:least|most)|to [0-9a-z]+ (?:compan|firm|people|member))`,
  'u',
);
const RANGE_BEFORE = new RegExp(
  `(?:最低(?:でも|限)?|少なくとも|最大(?:で(?:も)?)?|多くて(?:も)?|${DIGIT}(?:社|者|人|名)?(?:~|-|、|か、?|から|または|もしくは))$|\\b(?:at least|at most|more than|less than|fewer than|over|under|up to|minimum(?: of)?|maximum(?: of)?|between|from|(?:between|from) [^.;]{1,24} (?:and|to|up to)|[a-z0-9]+ (?:to|or)) $`,
  'u',
);
/** 「5社から4社に減りました」 names no range. */
const CHANGED_TO = /^に(?:減|増|変|な|し)/u;
/** 2〜3社, 3社以上, at least three: no number. */
export const isRange = ({ after, before }: Counted): boolean =>
  RANGE_AFTER.test(after) ||
  (RANGE_BEFORE.test(before) && !(CHANGED_TO.test(after) && before.endsWith('から')));

const DENIED_AFTER = new RegExp(
  `^${ROUGHLY}(?:」|"|')?(?:(?:の予定)?(?:です|だ)?(?:じゃな|ではな|じゃあり|ではあり|じゃの|やな(?:く|か|い)|やのうて|のつもりでした|(?:で[^、。0-9]{1,8})?(?:の)?(?:つもり|予定|はず|計画|話)(?:が|でした|だった|やった|だが|から|のところ))|と(?:お|ご)?(?:言|いい|書|申|伝|答|入れ|話|聞|案内|連絡|記入|入力)|っ?て(?:言|いい|書|答|伝|聞)|から(?:変|減|増|1社|一社|${DIGIT}+(?:社|者|人|名)?に(?:減|増|変|な|し))|(?:の予定)?(?:でした|だった|やった)(?:が|けど|のが|のを|んです|ところ)|(?:は|が)?(?:間違|まちが|誤り|訂正)|→|->)`,
  'u',
);
const DENIED_BEFORE =
  /(?:当初|最初|はじめ|初め|もともと|元々|以前|さっき|先ほど|先程|前回|去年|昨年|昨年度|前年度|この前|こないだ|前に)(?:は|の|に|で|には|、){0,8}[「『"]?(?:(?:は|で)?(?:合計|全部で))?$|\b(?:not|instead of|rather than|isn't|aren't|wasn't) (?:the )?$|\b(?:told you|said|wrote|typed|answered|put|entered|mentioned)(?: (?:it was|we were|we had|there were|that))? $|\b(?:used to be|was|were|originally|at first|last year|previously|initially)[^,.]{0,20} $/u;
const DENIED_AFTER_ENGLISH =
  /^[!.]* ?(?:before|earlier|previously|at first|was (?:wrong|a mistake)|is wrong)\b|^,? ?(?:no|sorry|wait|i mean|actually|correction)\b/u;
/** 「3社じゃなくて2社」, 「5社と書きましたが」: said before, or not so. */
export const isDenied = ({ since, after }: Counted): boolean =>
  DENIED_AFTER.test(after) || DENIED_BEFORE.test(since) || DENIED_AFTER_ENGLISH.test(after);

const PLAN_AND_RUN = '企画も運営も|企画から運営(?:まで)?|企画[・や、と/]*運営|運営[・や、と/]*企画';
const PLANNING_BEFORE = new RegExp(
  `(?:${PLAN_AND_RUN}|(?:企画|運営)(?:に(?:関|入|携|参加|加わ|あた|当た)|を(?:担|する|やる|や|行)|する|側|メンバー|担当|委員|役|会員|の(?:メンバー|担当|中心|人|構成員|方|ほう)|(?:は|が|:|=|、|に))|(?<!の)企画と)[^。0-9]{0,24}$|\\b(?:plan(?:ning)?(?: team| group| members)?(?: (?:and|&|/) (?:run(?:ning)?|operat\\w+|manag\\w+|organi[sz]\\w+))?|running (?:it|the)|run (?:it|the \\w+)|organi[sz](?:ed|ing|ers?)|operat(?:ion|ing)|steering (?:group|committee))\\b[^.;0-9]{0,40}$`,
  'u',
);
const NO_PLANNING =
  /企画(?:会社|室|部|書|事務所)|イベント企画|企画デザイン|\bplan(?:ning)? to\b|\bplan to\b/u;
const PLANNING_AFTER = new RegExp(
  `^(?:とも|全員|みんな|全部|すべて|の(?:会社|メンバー|構成員|方|人))?${ROUGHLY}(?:が|で(?!す)|は|に|も)(?:(?!けど|ます|です|ので|から|うち)[^、。0-9]){0,10}(?:${PLAN_AND_RUN}|企画に|企画を|企画する|企画し|運営に|運営を|運営する|運営し|企画も|運営も)|^(?:(?!\\band\\b)[^.,;0-9]){0,24}\\b(?:(?:will |to |who |do |does |doing |the |are |is ){0,8}(?:plan(?:ning)?|run(?:ning)?|organi[sz]\\w+|manag\\w+|operat\\w+) (?:and|&) (?:run(?:ning)?|operat\\w+|manag\\w+|organi[sz]\\w+|plan(?:ning)?)|(?:will |who |to )(?:plan|run|organi[sz]e)\\b|running (?:it|the)|run (?:it|the)|(?:will |all |do ){0,8}(?:plan|organi[sz]e) (?:it|everything|this|the)|in the planning|on the planning|(?:do|does|doing) the planning)`,
  'u',
);
/** The number is of those that plan and run it. */
export const isPlanning = ({ since, until }: Counted): boolean =>
  (PLANNING_BEFORE.test(since) && !NO_PLANNING.test(since)) || PLANNING_AFTER.test(until);

const IN_ALL =
  '(?:全部で|全体で|合計で?|計|合わせ(?:て|ると)|あわせ(?:て|ると)|併せて|トータルで?|みんなで|皆で|総勢|ひっくるめて|(?:含め|ふくめ|入れ|いれ|加え|足し)(?:て|た|で|ると)?|込みで|込み|含む|数えて|ひと組)';
const SURE_BEFORE = new RegExp(
  `${IN_ALL}(?:で|の|は|今は|今|現在|、){0,8}(?:法人(?:が|は)?|会社(?:が|は)?)?$|\\b(?:including|counting|with) (?:us|ourselves|our company|my company|mine|me|ours|our own|my own),? (?:it's |we are |we're |there are |that makes |that's |makes )?$|\\b(?:in total|altogether|all in all|total(?: of|:| is)?|a group of|team of|consortium of|makes|that's|all) $`,
  'u',
);
const SURE_AFTER = new RegExp(
  `^(?:\\(|、?\\()${OWN}(?:も|を|が|の会社も)?(?:含|ふく|入れ|いれ|込み|入って)|^、?${OWN}(?:も|を|が|の会社も)?(?:含|ふく|入れ|いれ|込み|入って)(?!(?:て|ると|れば|たら)?[^、。]{0,6}[0-9])|^[(、]{0,2}(?:自社|当社|弊社)込|^,? \\(?(?:in total|altogether|in all|all told|all together|total|including|counting|with (?:us|mine|me|ours|my own|our own)\\b|mine counted|us included|ours included|me included|incl)`,
  'u',
);
const MODIFIED =
  '(?:[^、。はがを0-9]{0,12}(?:くれる|もらう|いただく|する|やる|組む|入る))?(?:[^はがをにで、。0-9]{0,10}の)?(?:取引先|協力会社|協力企業|パートナー(?:企業|会社)?|連携(?:先|企業)|仲間|他社|他の会社|ほかの会社|同業者|同業他社|同業|関連会社|仕入先|協力先|会社|企業|it(?:会社|企業|ベンダー)|ベンダー|法人|メーカー|システム会社|ソフト会社|相手|知り合い|株式会社|合同会社|有限会社|[\\p{Script=Han}\\p{Script=Katakana}ー]{2,8}(?:屋|店|業者|会社|工場|事務所|所|局|院|園|組合|堂))?(?:さん|様)?(?:が|の|で|を|は)?';
const OTHERS_BEFORE = new RegExp(
  `(?:(?:ほか|他|以外|別|もう)(?:に|は|の|で|も){0,8}|${OWN}(?:を|は)?(?:除(?:く|い|け)(?:て|と|ば)?|のぞ(?:く|い)(?:て|と)?|抜(?:く|い|き)(?:て|と|で)?|入れ(?:んで|ないで|ずに?)|含(?:めず|めないで|まず|まないで)(?:に)?|別にして|別で)(?:は)?|(?:、|^|と)(?:あと|それと|それから)(?:は)?|プラス|\\+|さらに|加えて|それに)、?${MODIFIED}$|${OWN}(?:と|、|プラス|\\+|や|および|及び|ならびに)、?${MODIFIED}$|\\b(?:us|we|me|myself|mine|ours|our (?:own )?(?:company|firm|business)|my (?:own )?(?:company|firm|business)|(?:company|firm))(?: \\([^)]*\\))?(?:,| and| plus|,? (?:along |together )?with|,? and|, plus| \\+| &) ?(?:our |my |the )?$|\\b(?:besides|in addition to|other than|apart from|on top of) (?:us|ourselves|our company|our own|my company|me|mine|ours|myself),? (?:there's |theres |there is |there are |we have |it's )?$|(?:パートナー(?:企業|会社)?|連携先|協力会社|協力企業|相方|(?:組む|共創の?|連携する)?相手(?:先|企業)?|仲間(?:の会社)?|一緒に(?:やる|組む|取り組む|動く|進める)(?:の|会社|ところ|相手))(?:は|が)、?(?:全部で|今のところ|今は)?$|(?<!group |consortium |team |association )\\bwith (?:our |my |the )?$|\\b(?:plus|another|joined by) $`,
  'u',
);
const PARTNERS_BEFORE =
  /(?:取引先|協力会社|協力企業|パートナー(?:企業|会社)?|連携先|仲間(?:の会社)?|他社|他の会社|ほかの会社|よその会社|同業者|同業他社|同業|関連会社|仕入先|協力先|知り合いの(?:会社)?|社会福祉法人|相手)(?:さん)?(?:の|が)?$/u;
const TOGETHER =
  '(?:一緒|いっしょ|組|連携|協力|共同|とも|共に|合同|やる|やり|手を|タッグ|進め|取り組|、|で(?:応募|申請|やる)|力を|チーム|グループ|コンソ|応募|申請|合わ|あわ|私|うち|弊社|当社)';
const OTHERS_AFTER = new RegExp(
  `^${ROUGHLY}(?:の(?:方々|皆さん|皆様|みなさん|会社|社長(?:さん|たち)?|企業さん|企業))?(?:さん)?(?:様|さま)?と(?:は)?、?${TOGETHER}|^${ROUGHLY}(?:様|さま|さん)?(?:が|も|に)(?:ご)?(?:加わ|参加いただ|参加して|参加して(?:くれ|もらえ|くださ|いただ)|入って(?:くれ|もらえ|くださ|いただ)|協力して|手伝って|賛同|一緒に|いっしょに|乗って)|^ ?(?:besides|in addition to|other than|apart from|on top of|plus|as well as|and) (?:us|ourselves|our|my company|my own|ours|me|mine|myself)\\b|^ (?:have |will |are |is |want to |wants to |would ){0,8}(?:join(?:ing|ed|s)?|team(?:ing|ed)? up with|work(?:ing|s)? with) (?:us|me)\\b`,
  'u',
);
const IS_OTHERS =
  /^[^ ]+ (?:[a-z]+ ){0,8}(?:other|more|additional|further|partner|client|supplier) (?:[a-z]+ ){0,8}(?:compan|firm|corporation|business|partner|client)|(?:others|other|partners?|clients?|suppliers?)$/u;

/** A number of something else: customers, those from outside, some that left, are sought or were asked. */
const CUSTOMERS_BEFORE =
  /(?:取引先|顧客|得意先|仕入先|お客(?:さん|様)?|競合|ライバル|加盟店?|会員企業|提携店|テナント|納入先|導入先|会員|関係先|グループ会社|子会社)(?:数)?(?:は|が|も|:)(?:約|およそ|だいたい|大体|全部で|今)?$|(?:顧問先|支援先|クライアント|相談先|先方|お客様|担当先)(?:の)?[^、。はがを]{0,8}$|\b(?:serve|sell to|supply|visited|advise|called|named|consult(?:ing)? for|sold to|supporting|asked|from|by|run|own|manage|operate|founded)(?: the| about)? ["']?$/u;
const CUSTOMERS_AFTER = new RegExp(
  `^${ROUGHLY}(?:(?:と|に|へ|を|から|が)?(?:取引|納|販売|提供|支援|訪問|導入|見積|相見積|断ら|営業|顧問|担当|下請|連絡|電話|問い合わせ)|に(?!な|増|減|し|決|絞|変|訂|縮|落|、|個人|フリー|大学|加え|プラス)|から(?!な|成|構成)|を(?!予定|想定|見込|構成|考|集め|超)|製|の(?:見積|社長|製品|担当|グループ(?:企業|会社)|グループです)|ずつ|ごと|あたり|目|ぶん|分|って(?!いう)|でも(?!う)|という|も(?!い(?:る|ま))|(?:を)?(?:経営|持っ|所有|営ん))|^ (?:as )?(?:clients|customers)|^,? (?:has|have) (?:refused|declined)|^ (?:asked|called|contacted|visited|wrote|told|already use|bought|use (?:it|our)) ?`,
  'u',
);
const SOUGHT_AFTER = new RegExp(
  `^${ROUGHLY}(?:以上)?(?:が|は|も|を|に)?(?:[^、。0-9]{0,4})?(?:目指|集める|集めたい|揃|そろ|必要|足り|足らな|募集|探|欲し|ほし|見つ|紹介|声(?:を)?(?:か|掛)|打診|当たっ|交渉|候補|誘(?:っ|い)|不足|集まら|集まれ|集まりません)|^ (?:are |is )?(?:needed|missing|required)`,
  'u',
);
const SOUGHT_BEFORE =
  /目標(?:は|が|として)?$|候補(?:先|企業|の会社)?(?:は|が|に|として|も)?(?:約|今のところ)?$|(?:打診|交渉)中(?:の会社)?(?:は|が)?$|\b(?:need|looking for|seek(?:ing)?|missing|searching for|short of|lack(?:ing)?|require|find) (?:about |at least |another )?$/u;
const LEFT_AFTER =
  /^(?:が|は|ほど|も)?、?(?:抜け|ぬけ|辞退|退会|脱退|減|降り|やめ|辞め|離れ|外れ|断|キャンセル|増え|加わ(?:っ|り)|追加)|^ (?:has |have )?(?:dropped|left|quit|withdrew|backed|pulled|stepped|resigned|joined later)/u;
const PLACE =
  '(?:市内|市外|県内|県外|区外|区内|町内|地元|福岡市?|東京|大阪|山口|下関|中間|行橋|苅田|直方|北九州市?(?:内|外)?|他県|よその町)';
const PART_BEFORE = new RegExp(
  `(?:残り|のこり|残る|片方)(?:の)?$|(?:構成員|メンバー|参加企業|参加法人)の(?:うち)?(?:の)?$|(?:その|この|の|、)(?:うち|内|中)(?:の|で|、|でも)?${PLACE}?(?:の|が|は)?$|${PLACE}(?:から)?の?(?:[^、。はがも0-9]{0,8}?)(?:会社|法人|企業|構成員|メンバー|者|事業者|ところ|相手)?(?:さん)?(?:が|は|も)[^。、0-9]{0,12}$|\\b(?:of (?:which|them|whom|these),?|the (?:other|remaining)|only) (?:is |are )?$`,
  'u',
);
const PART_AFTER = new RegExp(
  `^(?:とも|、(?:手続|登録|未)|は、?(?:${PLACE}|登録|まだ|個人|大学|うち|すでに|既に|もう)|が、?(?:${PLACE}|未登録|登録|まだ|[^、。]{0,6}区)|だけ(?:が|は)?(?:${PLACE}|未)|しか(?:登録)|とも)|^,? (?:of them|of us|of which|is from|are from|is in|are in|from outside|outside|is not|isn't|are not)|^ (?:out of)`,
  'u',
);
const ALL_OF_THEM = new RegExp(`^とも(?:${PLACE}|北九州|小倉|八幡|全部)`, 'u');

/** What a number says of how many corporations the group has. */
export function roleOf(counted: Counted, { asked, takenBack }: { asked: boolean; takenBack: boolean }): Role {
  const { count, unit, text, since, before, after, until, clause } = counted;
  if (count < 1 || isRange(counted) || isPlanning(counted)) return 'nothing';
  if (isDenied(counted) && unit !== 'persons') return 'denied';
  const sure = SURE_BEFORE.test(since) || SURE_AFTER.test(after);
  if (clause.ofThePast || (clause.ofOthers && !sure && !OTHERS_AFTER.test(after))) return 'nothing';
  const members = unit === 'persons' && ALL_FIRMS.test(after);
  if (!members && (unit === 'persons' || unit === 'none')) {
    const told =
      asked ||
      (unit === 'none' &&
        (takenBack ||
          FIRM_COUNT_BEFORE.test(since) ||
          ENUMERATED_ENGLISH.test(since) ||
          (sure && COMPANIES_BEFORE.test(since))));
    const [member] = [asked || unit === 'none'];
    if (!told || !member || PART_BEFORE.test(since) || LEFT_AFTER.test(after)) return 'nothing';
    if (sure) return 'sure';
    return OTHERS_BEFORE.test(since) ? 'others' : 'total';
  }
  if (
    unit === 'things' &&
    !(
      asked ||
      sure ||
      enumerated(before) === count ||
      FIRM_BEFORE.test(since) ||
      (/[a-z]/u.test(text) && OTHERS_BEFORE.test(since))
    )
  )
    return 'nothing';
  // "we have 20 clients"
  if (
    /(?:clients?|customers?|suppliers?)$/u.test(text) &&
    /\b(?:have|has|got|serve|about|over|our)(?: \w+)? $/u.test(since)
  )
    return 'nothing';
  const sought = SOUGHT_AFTER.test(after) || SOUGHT_BEFORE.test(since);
  const elsewhere = CUSTOMERS_BEFORE.test(since) || (CUSTOMERS_AFTER.test(after) && !asked);
  if (sought || elsewhere || LEFT_AFTER.test(after)) return 'nothing';
  if (sure) return 'sure';
  if (enumerated(before) === count && before !== '') return 'sure';
  if (/\bare joining\b/u.test(until) || (OTHERS_AFTER.test(after) && !AND_SOMEBODY.test(after)))
    return 'others';
  if (PART_BEFORE.test(since)) return 'nothing';
  if (OTHERS_BEFORE.test(since) || IS_OTHERS.test(text)) return 'others';
  if (PARTNERS_BEFORE.test(since) && /^(?:と|が(?!集ま|揃|そろ)|も|の(?:方|皆))/u.test(after))
    return 'others';
  if (PART_AFTER.test(after) && !ALL_OF_THEM.test(after)) return 'nothing';
  if (count === 1 && (!ONE_THAT_COUNTS.test(after) || ONE_OF_THEM.test(since))) return 'nothing';
  return 'total';
}

/** 「1社です」 counts all; 「1社が…」 speaks of one of them. */
const ONE_THAT_COUNTS = /^(?:だけ|のみ|で(?!も|は)|です|$|、|。|と個人|とフリーランス| and|,|\.)/u;
/** 「下関の会社が1社、構成員におります」 */
const ONE_OF_THEM = /の(?:会社|企業|法人|業者|メーカー)(?:さん)?[がも]$/u;
/** 「2社と、あと個人のエンジニアが1人」 names all of them. */
const AND_SOMEBODY =
  /^と、(?:(?:あと|それと|それから|ほかに|他に|さらに)(?:は|に)?、?)?[^、。0-9]{0,10}(?:個人|フリー|自営)/u;
/** 「構成員数は7」, 「corporations: 3」 */
const FIRM_COUNT_BEFORE =
  /(?:(?:法人|企業|会社|構成員)(?:の)?数(?:は|が|:|=|、){0,8}|(?:参加|構成|メンバー|参画)(?:の)?(?:法人|企業|会社|社)?(?:数)?(?:は|:|=|、){1,12}|(?:^|[、\n])社数(?:は|:|=|、){0,8}|参加社数(?:が|は|:|=|、){0,8}|法人(?:が|は|:|=|、){0,8})$|\b(?:corporations?|companies|firms)(?: in (?:the|our) group)? ?(?:[:=]|is|are) ?$|\bnumber of (?:corporations|companies|firms)(?: is|:| =)? $/u;
const FIRM_BEFORE = /(?:会社|法人|企業|事業者)(?:が|は|としては|の数は|で)?$/u;
/** 「there are three of us, all companies」 */
const ALL_FIRMS = /^,? (?:all )?(?:are |of them )?(?:companies|corporations|firms)\b/u;
const COMPANIES_BEFORE = /\b(?:compan|firm|corporation)|会社|法人|企業/u;
const ENUMERATED_ENGLISH =
  /\b(?:my|our) (?:own )?(?:company|firm|business|shop)\b.*\band\b.*\bso (?:that's |that makes |it's |we are |we're |makes )?$/u;
const ITEM_ENDS = /と、?|、(?:あと|それと|それから|それに)?|や(?=[^り])|および|及び|・|プラス|\+/u;

/** 「うちと印刷屋の2社」, which may be those that plan it as well. */
export const namesThem = ({ before, count }: Counted): boolean => enumerated(before) === count;

/** How many members are named one by one before 「の三つ」: 「弊社と印刷会社さん、あと税理士法人さん」. */
function enumerated(before: string): number | undefined {
  const list = /^(?<items>.+?)(?:の|、(?:いずれも|全部|どれも|みんな)[^、。]{0,6}(?:の)?|で|、)$/u.exec(
    before,
  )?.groups?.items;
  if (list === undefined || /(?:です|ます|ました|ない|から)/u.test(list)) return undefined;
  const items = (list.split(/[はが]、?(?=.{3})/u).at(-1) ?? list)
    .split(ITEM_ENDS)
    .filter((item) => item !== '');
  return items.length > 1 && items.some((item) => ME.test(item) && !/のうち/u.test(item))
    ? items.length
    : undefined;
}
