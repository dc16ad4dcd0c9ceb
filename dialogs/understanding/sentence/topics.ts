import type { FactPath } from '../../../rules/fact-path.ts';
import { escaped } from '../escaped.ts';
import { spoken } from '../phrases.ts';
import type { Predicate } from './predicate.ts';
import type { Topic } from './statements-in.ts';

const yesNo = (said: Predicate | undefined): boolean | undefined =>
  said === undefined ? undefined : said === 'so';
/** A plan is no state of today, and leaves open what will be. */
const certain = (said: Predicate | undefined): boolean | undefined =>
  said === 'so' ? true : said === 'notSo' ? false : undefined;

const OF_OTHER_MEMBERS =
  /(?:市外|外部|ほかの|他の|みんな|全員|全社|すべての|全ての|各社|メンバー|構成員|会員の|[0-9]社とも|相手|取引先|パートナー)[^。]*(?:登録|加入|入会|会員に)|\b(?:they|all|both|everyone|members?|partners?|outside|others?|companies)\b[^.]*\b(?:regist|platform|joined)/u;
const OTHER_REGISTRATION =
  /(?:メルマガ|商標|特許|ユーザー|住民|車|法人|不動産|サイト|line|ライン|求人|事業者|インボイス|gbiz|アカウント|newsletter|trademark)[^、。]{0,6}登録|登録(?:料|免許|商標|番号|フォーム|方法|内容)/u;

/** Whether the representative is in a registry, by the name of the registry. */
export const registration = (fact: FactPath, name: string): Topic => ({
  fact,
  about: new RegExp(
    `(?:${escaped(spoken(name))}|(?:dx推進)?プラットフォーム|(?<!法人)会員登録|登録|入会|加入|会員(?=に|で|じゃ|には)|(?:the )?(?:kitakyushu )?(?:city )?(?:dx )?(?:promotion )?platform|(?:un)?regist(?:ered|ration|er|ering)|sign(?:ed)? up|joined)[^、。]{0,0}`,
    'u',
  ),
  unless: new RegExp(`${OF_OTHER_MEMBERS.source}|${OTHER_REGISTRATION.source}`, 'u'),
  value: (said, words) => (/unregist/u.test(words) ? false : yesNo(registrationSaid(said, words))),
});

/** 「プラットフォームには入りました」 is so; 「登録」 alone says nothing, 「登録済み」 does. */
const registrationSaid = (said: Predicate | undefined, words: string): Predicate | undefined =>
  /(?:申し?込み?|申請|手続き?)(?:は|を|も|中|済|し)/u.test(words) &&
  !/(?:完了|終わ|登録済|登録しました)/u.test(words)
    ? 'notYet'
    : said;

/** Whether all members from outside an area are in a registry. */
export const membersRegistration = (fact: FactPath): Topic => ({
  fact,
  about:
    /(?:登録|加入|入会|会員に|プラットフォーム|regist(?:ered|ration|er)|platform|joined|sign(?:ed)? up)/u,
  unless: new RegExp(`^(?!.*(?:${OF_OTHER_MEMBERS.source}))|${OTHER_REGISTRATION.source}`, 'u'),
  value: (said, words) =>
    /(?:全員|全部|すべて|全て|みんな)(?:では|じゃ)な|一部|半分|[0-9一二三四]社(?:だけ|は|が)|not all|some|only one|one of/u.test(
      words,
    )
      ? said === undefined
        ? undefined
        : !/[0-9一二三四]社とも/u.test(words)
          ? false
          : said === 'so'
      : yesNo(said),
});

const DRAFT =
  /案|たたき台|叩き台|ひな(?:形|型)|雛形|下書き|素案|ドラフト|作(?:成|り|って)(?:中|かけ|る途中|い?る(?:ところ|最中|途中))|途中|書きかけ|作成中|制作中|準備中|(?:まとめ|書い|作っ|詰め|練っ|検討し)て(?:い)?(?:る|ます|ところ)|完成(?:は)?(?:して)?(?:い)?(?:ない|ません)|未完成|仕上げ|最終(?:確認|調整)|\b(?:draft|drafting|drafted|being (?:written|prepared)|working on|half|writing|in progress|almost|nearly)\b/u;

/** How far the group charter (団体規約) is. */
export const charter: Topic = {
  fact: 'charter',
  about: /(?:団体|グループ|会の)?規約(?!違反)|会則|(?:group |our )?(?:charter|bylaws|by-laws|constitution)/u,
  unless: /利用規約/u,
  value: (said, words) =>
    DRAFT.test(words) &&
    !/(?:案|ドラフト|draft)(?:も|すら|さえ|は)?(?:まだ)?(?:ない|ありません|できて(?:い)?(?:ない|ません))|no draft/u.test(
      words,
    )
      ? 'draft'
      : said === 'so'
        ? 'complete'
        : said === undefined
          ? undefined
          : 'none',
};

const readiness = (said: Predicate | undefined) =>
  said === undefined ? undefined : said === 'so' ? 'ready' : 'notYet';

/** What an applicant has to have at hand: 活動計画, 経費の管理と記録・報告, 銀行口座. */
export const preparations: readonly Topic[] = [
  {
    fact: 'activityPlan',
    about:
      /活動計画(?:書)?|計画書|(?<!事業|経営|資金|開設|販売|採用|移転|設置)計画(?=は|も|と|、|が(?:ある|でき|あり)|だけ|なら|まで|、|$)|(?:activity |action )plan\b|\bplan of (?:the )?activit(?:y|ies)|\bour plan\b|\ba plan\b|\bthe plan\b/u,
    unless: /予定は|plan to|計画(?:は|も)?(?:ない|ありません)です?が?.*(?:事業所|拠点|事務所)/u,
    value: readiness,
  },
  {
    fact: 'administration',
    about:
      /(?:経費|お金|会計|経理|帳簿|収支)(?:の)?(?:管理|処理|記録)?(?=[^、。0-9]{0,16}(?:でき|管理|記録|任せ|担当|体制|報告|ok|大丈夫|ばっちり|無理|自信))|(?:活動の)?記録や?と?(?:報告|成果)|(?:成果の?)?報告書?(?=(?:も|は|が|と)[^、。]{0,6}(?:でき|出せ|大丈夫|ok))|経費管理|経理(?=は|も)|\b(?:accounts|accounting|bookkeeping|book-keeping|records?|expense management|expenses management|reporting|administration)\b/u,
    value: readiness,
  },
  {
    fact: 'bankAccount',
    about: /(?:銀行|振込|法人|専用|団体の?|代表の?)*口座|通帳|bank account|\baccount at\b/u,
    value: readiness,
  },
];

/** Whether the group's activity goes on after the program. */
export const continuation: Topic = {
  fact: 'continues',
  about:
    /(?:(?:終わ|終了|修了|助成|補助|プログラム|期間|支援|その)[^、。]{0,8}(?:後|あと|以降|て(?:から)?)も?|(?:来年|翌年|再来年|今後|将来|この先|ずっと|終了後|その後)(?:度)?(?:も|は|以降|にも)?|活動(?:を|は|も))[^。]{0,24}?(?:続け|続く|続き|継続|やめ|終わり|解散|おしまい|一回きり|限り|つもり)|続け(?:る|ます|たい|て(?:い|や))|継続(?:する|し|予定|の|は|も)|(?:continue|carry on|keep (?:it )?going|go on|goes on|keep working|stop|end|disband|one-off|wind up)/u,
  unless: /質問|相談を|滞納|営業を続け|商売/u,
  hedgedToo: true,
  value: (said, words) => {
    if (
      /かもし?れ|分から|わから|未定|決め(?:て|かね)|迷|検討|かな$|might|not sure|maybe|don't know|depends/u.test(
        words,
      )
    )
      return undefined;
    if (
      /続け(?:ない|ません|られない|られません|る(?:つもり|予定|気)(?:は|も)?(?:ない|なし|ありません))|継続(?:は|も)?(?:しない|しません|(?:の)?(?:予定|見込み)(?:は|も)?(?:ない|なし|ありません)|困難|難し|無理)|やめ(?:る|ます|よう)|終わり(?:です|ます|にし|$|、|の)|解散(?:する|し|予定|です|$)|おしまい|(?:今年|今回|今年度|1年|一年|期間)(?:だけ|限り|かぎり)|続か(?:ない|ん)|一回きり|(?:won't|will not|don't|not|no plans? to|n't) [^.]*(?:continue|carry on|keep|go on)|\b(?:will|we'll|to|going to|then) (?:stop|end|disband|wind up)\b|one-off/u.test(
        words,
      )
    )
      return false;
    return /続け|続く|続き|継続|やめ(?:ない|ません)|終わらせ(?:ない|ません)|(?:continue|carry on|keep|go on|goes on)|won't stop/u.test(
      words,
    ) &&
      (said !== 'notSo' || /やめ(?:ない|ません)|問題/u.test(words))
      ? true
      : undefined;
  },
};

const FUNDING =
  '(?:補助(?:金|事業)?|助成(?:金|事業)?|委託(?:費|金|事業)?|公的(?:な)?(?:資金|支援|お金)|公募事業)';
const PUBLIC =
  '(?:国|県|市|町|自治体|国や[^、。]{0,4}|公的機関|財団|省|経産省|総務省|福岡県|北九州市|ほか|他|別|よそ|どこ|どこか|一切)';

/** Whether the group's activity has another grant or commission this year. */
export const otherFunding: Topic = {
  fact: 'otherPublicFunding',
  about: new RegExp(
    `${PUBLIC}(?:から|の|で|に|も|や)?(?:も|は)?[^、。]{0,10}?${FUNDING}|${FUNDING}(?:など|等|とか|の類|や${FUNDING}|も${FUNDING})?(?:は|を|も|が)?[^、。]{0,14}?(?=受け|もら|頂|いただ|貰|交付|採択)|(?:other|another|any|public|state|city|prefectural|government|national|no) (?:public |other |state |city )*(?:grants?|subsid(?:y|ies)|funding|commission(?:s|ed)?|money|support)|\\b(?:receiv(?:e|ing)|get(?:ting)?|got|have|has) (?:a |any |no |some )*(?:[a-z]+ )?(?:grants?|subsid(?:y|ies)|commission)`,
    'u',
  ),
  unless: /(?:受けたい|もらいたい|ほしい|欲しい|申請したい|応募したい|いくら|上限|want|would like|hope)/u,
  value: (said, words) =>
    /(?:申請|応募|検討|審査|結果待ち|applied|applying)(?!しました)[^。]*$/u.test(words) && said !== 'notSo'
      ? undefined
      : certain(said),
};

export const anotherGroup: Topic = {
  fact: 'representsAnotherGroup',
  about:
    /(?:ほか|他|別|よそ|もう[1一]つ)の?(?:団体|グループ|会|チーム)(?:の|で|でも|で?も|の方)?[^、。]{0,10}?(?:代表|応募)|代表(?:を|に|は)?(?:掛け持ち|かけもち|兼ね|兼任)|(?:represent(?:s|ing|ative)?|lead(?:s|ing)?|applying for)(?: of| as| for)? (?:an)?other (?:applicant )?(?:groups?|teams?|organi[sz]ations?)|(?:an)?other (?:applicant )?(?:groups?|team)/u,
  value: (said) => yesNo(said),
};

const UNRELATED =
  /関係(?:は|も|が)?(?:一切|全く|まったく)?(?:ない|なし|無い|ありません|ござい)|無関係|縁(?:は|も|が)?(?:ない|なし|ありません)|無縁|かかわ(?:り|って)(?:は|も|が)?(?:い)?(?:ない|ません|ありません)|関わ(?:り|って)(?:は|も|が)?(?:い)?(?:ない|ません|ありません)|いっさい|一切|該当(?:は)?(?:し(?:ない|ません)|なし)|当てはま(?:らない|りません|らん)|あたら(?:ない|ん)|あたりません|違い?(?:う|ます)|ではな|じゃな|ではありません|じゃありません|いません|いない/u;

const ground = (fact: FactPath, about: RegExp): Topic => ({
  fact,
  about,
  unless: /対策|追放|排除(?:条例|宣言|運動)|被害|ニュース|番組|映画/u,
  value: (said, words) =>
    UNRELATED.test(words) || said === 'notSo' ? false : said === 'so' ? true : undefined,
});
export const religion: Topic = ground(
  'religiousOrPolitical',
  /宗教|政治|布教|選挙|relig(?:ious|ion)|politic(?:al|s)/u,
);
export const crime: Topic = ground(
  'organisedCrime',
  /暴力団|反社(?:会)?(?:的)?(?:勢力)?|ヤクザ|やくざ|organi[sz]ed crime|yakuza|\bgangs?\b|mafia|criminal/u,
);

const LEVELS =
  /国税|県税|法人税|消費税|所得税|住民税|固定資産税|事業税|社会保険|労働保険|年金|national tax|prefectural tax|income tax|corporate tax|consumption tax|social insurance|pension/u;
const ANY_TAX = /市税|税金|(?<![国県人費得民産業住])税(?!理|込|抜|別|務)|city tax|\btax(?:es)?\b/u;

/** Whether a tax is owed, by its name: a city's, or any dues of the law. */
export const arrears = (fact: FactPath, name: string): Topic =>
  arrearsOf(fact, cityIn(name), !/市|city/iu.test(name));

const cityIn = (name: string): string | undefined => /^[^の]+市(?=の)/u.exec(name)?.[0];

const arrearsOf = (fact: FactPath, city: string | undefined, ofLaw: boolean): Topic => ({
  fact,
  about:
    /滞納|未納|払い残し|納税証明|完納|(?:(?:北九州市の?)?市税|税金(?:関係)?|国税|県税|法人税|消費税|住民税|固定資産税|社会保険料?|税)[^、。0-9%]{0,12}?(?:払|納|支払|おさめ|遅れ|溜|ため|済)|(?:tax(?:es)?|dues)?[^.,;]{0,12}\b(?:arrears|overdue|unpaid|back taxes|outstanding|owe|owed|owing|tax debts?|behind (?:on|with)|up to date|fully paid|all paid|are paid|paid)\b(?: (?:on |with |in )?(?:our |the |any |city |all |our city )*(?:tax(?:es)?|dues))?|\bpay (?:our|all|the) (?:city )?tax(?:es)?|\btax(?:es)? (?:are |is )?(?:paid|clean|clear|settled|current|fine|ok)|tax clearance/u,
  unless:
    /家賃|給料|代金|会費|授業料|ローン|rent\b|税込|税抜|tax(?:-| )(?:included|excluded)|including tax|incl/u,
  value: (said, words) => {
    const named = words;
    if (!ofLaw && LEVELS.test(named) && !/市税|税金|city tax|all taxes|taxes/u.test(named)) return undefined;
    const other = /(?<city>[\p{Script=Han}\p{Script=Katakana}]{2,5}市)の?(?:市税|税)/u.exec(named)?.groups
      ?.city;
    if (
      city !== undefined &&
      other !== undefined &&
      other !== city &&
      !/^(?:代表|会社|当社|弊社|本)/u.test(other)
    )
      return undefined;
    if (
      /§?[^§]*(?:滞納|未納|払い残し|遅れ|溜|arrears|overdue|unpaid|back tax|outstanding|owe|owing|debt|behind)/u.test(
        named,
      )
    ) {
      if (/(?:滞納|未納)(?:は|が|も|を)?[^、。]{0,8}(?:解消|完済|払い終|なくな|清算)/u.test(named))
        return false;
      // 「まだ払っていない」 of what is overdue is no denial
      const unpaid = said === 'notYet' && /(?:払|納|支払)(?:って|めて)/u.test(named);
      return said === undefined ? undefined : said === 'so' || unpaid;
    }
    if (!(ANY_TAX.test(named) || ofLaw || /完納|納税証明|税/u.test(named) || /tax/u.test(named)))
      return undefined;
    return said === 'so' ? false : said === undefined ? undefined : true;
  },
});

/** A question of a program's own: so or not so, by the words that its texts name it with. */
export const ownTopic = (fact: FactPath, words: readonly string[]): Topic => ({
  fact,
  about: new RegExp(words.map((word) => escaped(spoken(word))).join('|') || '(?!)', 'u'),
  value: (said) => yesNo(said),
});
