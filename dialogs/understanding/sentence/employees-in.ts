import { NUMERAL, parseNumeral } from '../numerals.ts';
import { SELF } from '../phrases.ts';
import { asksFigure } from './asks-a-figure.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const ENGLISH_STAFF = 'employees?|staff(?: members)?|workers?|people|persons?|crew|guys|hands';
const PERSONS = new RegExp(
  `(?<numeral>${NUMERAL}|ひとり|ふたり)(?:(?<unit>人|名)(?!前(?!後)|[刺称義古物以件材事生口格気])| ?(?<english>(?:(?:regular|full[- ]?time|permanent|paid|salaried|other|more) ){0,2}(?:${ENGLISH_STAFF})\\b)|[ -](?<kinds>(?:regulars|full-timers|of us(?= working| here| in the (?:company|shop|office|factory))|permanents|full[- ]?time|permanent|heads|(?:person|man|strong|people|employee)(?= (?:company|firm|workshop|business|shop|team|crew|outfit|operation)))\\b))?`,
  'gu',
);
const SPOKEN: Readonly<Record<string, number>> = { ひとり: 1, ふたり: 2 };

const STAFF =
  '(?:(?:常時(?:使用する|雇用(?:する|の)?|雇っている)?|常勤の?|正規の?|正)?(?:従業員|社員|職員|スタッフ|従業者|働き手|人員|職人(?:さん)?|常勤|正規|社内の人間))';
const ROUGHLY = '(?:くらい|ぐらい|位|ほど|程度|前後|ちょっと|弱|強)?';
/** 「従業員は、パートを除いて」 before the number. */
const STAFF_BEFORE = new RegExp(
  `${STAFF}(?:さん)?(?:の)?(?:数|人数)?(?:は|が|で|も|を|だけなら|だけで|のみ|だけ|:|、|って|なら){0,8}(?:[^、。0-9]{0,14}(?:除|含|抜|別|入れ|足|以外|のぞ)[^、。0-9]{0,6}、?)?(?:私|社長|役員|全部|全員|今|現在|合計|合わせて|あわせて|総勢|約|およそ|だいたい|大体|ざっと|たった|わずか|たぶん|多分|確か|今年|で|の|は|も|、){0,8}$|\\b(?:employees|staff|headcount|workforce|number of (?:regular )?employees)(?: is| are|:| =| of| count is| numbers?)?(?: about| around| currently| now)? $|\\b(?:team|crew|staff|workforce|payroll) of (?:about |around |just |only )?$`,
  'u',
);
const STAFF_AFTER = new RegExp(
  `^${ROUGHLY}(?:の)?${STAFF}(?!の?(?:うち|なか|中))|^${ROUGHLY}(?:を|は|も|ほど){0,8}(?:雇|抱え|かかえ|使って(?:い|お|ま))|^${ROUGHLY}(?:で(?:やって|やっと|やりよ|回し|まわし|営業|切り盛り|働|経営)|の(?:小さな|小さい|零細|ちいさな)?(?:会社|町工場|工場|所帯|世帯|店|事務所|メーカー|職場|小所帯|小企業|規模)|規模|体制|が働いて|働いて|勤めて|が勤務|勤務)`,
  'u',
);
/** Those that are no regular employees, or not the company's: 「役員2人」, 「パート3人」. */
const NOT_STAFF_BEFORE =
  /(?:夫婦|役員|取締役|社長|代表|監査役|パート(?:タイマー)?|アルバイト|バイト|派遣(?:社員)?|臨時(?:雇い|職員)?|契約(?:社員)?|嘱託|家族|研修生|実習生|学生|外注|非常勤|お客|客|会員|友人|個人|フリーランス|企画[・と]?運営[^。]*|参加者?)(?:さん|様)?(?:が|は|も|を|の|:|で)?(?:約|あと|他に)?$|(?:従業員|社員|職員|スタッフ)(?:の)?(?:うち|中で)(?:の)?$|\b(?:directors?|part-?timers|students|temps|family|clients|customers)(?: is| are|:)? $|\bone of (?:the |about )?$/u;
const NOT_STAFF_AFTER =
  /^(?:の)?(?:役員|取締役|パート|アルバイト|バイト|派遣|客|お客|会員|個人|フリーランス|社長|企画|運営|参加|メンバーで|構成)|^ ?(?:part-?time|temp|director|student|customers?|clients?|members?|companies|firms)/u;
const RANGE_AFTER =
  /^(?:くらい|ぐらい|ほど)?(?:~|-|から(?=[0-9一二三四五六七八九十])|か(?=[0-9一二三四五六七八九十])|以上|以下|以内|未満|を?超|まで|(?:も|は|には|に)?(?:い(?:ない|ません)|おら|おりません|満た|達し|届か|届き)|、(?=[0-9]{1,2}(?:人|名)))|^ ?(?:or more|or less|or fewer|or so or|plus(?=$|[,.!])|to [0-9a-z]|or [0-9a-z]+\b|at least|at most)/u;
const RANGE_BEFORE =
  /(?:[0-9一二三四五六七八九十](?:人|名)?(?:~|-|、|か|から)|最低|少なくとも|最大|多くて)$|\b(?:at least|at most|more than|less than|fewer than|over|under|up to|between|from|say|(?:between|from) [^.;]{1,24} (?:and|to|up to)|[a-z0-9]+ (?:to|or)) $/u;
const CHANGES =
  /^(?:を|が|も|は|ほど|くらい)?(?:来月|今月|先月|来年|今年|近々|もうすぐ)?(?:で|に)?(?:募集|採用|辞め|やめ|増や|増え|減|雇いたい|入れたい|入社|入っ(?:て|た)|加わっ|退職|欲し|必要|不足|足り)|^(?:しか)?(?:雇いたい)/u;
const DENIED_AFTER =
  /^(?:くらい|ほど)?(?:」|\.{2,}|、)?(?:じゃな|ではな|じゃあり|ではあり|と(?:お)?(?:言|書|申|伝|答|入れ)|っ?て(?:言|書|答)|から(?:変|減|増)|でした(?:が|けど)|だった(?:が|けど|のが)|やった(?:が|けど)|(?:い|おっ|おり)(?:た|ました)(?:が|けど|の(?:が|に|だが)))|^(?:\.{2,}| ?-)? ?,? ?(?:no|sorry|wait|i mean|actually|correction|before|last year)\b/u;
const DENIED_BEFORE =
  /(?:去年|昨年|以前|前は|当初|さっき|先ほど|最初)(?:は|の|に|、){0,8}$|\b(?:not|instead of|was|were|used to be) $/u;
const NOBODY = new RegExp(
  `${STAFF}(?:さん)?(?:は|が|も|なんて|など)?(?:まだ|誰も|だれも|一人も|1人も|特に|おらず)?、?(?:ゼロ|0人|0名|いない|いません|おりません|なし|無し|おらん|雇っていません|雇ってない|雇っておりません|雇っていない)|(?:人|誰も|だれも)(?:は|を|も)?雇って(?:い)?(?:ない|ません|おりません)|(?:従業員|社員|人)を?(?:雇わず|置かず)|\\b(?:no|zero|without(?: any)?) (?:regular |paid |other )?(?:employees|staff)\\b|\\b(?:don't|do not|haven't) (?:have|employ|got) (?:any )?(?:employees|staff|anyone|anybody)`,
  'u',
);
/** In answer to how many employees there are: nobody but the owner. */
const OWNER_ALONE = new RegExp(
  `^(?:今は|まだ|${SELF}は)?、?(?:わし|儂|俺|おれ|僕|ぼく|私|わたし|あたし|自分|社長|代表|夫婦|家族)(?:と(?:家内|妻|嫁|夫|家族|息子|娘))?(?:1人|一人|ひとり|二人|2人|ふたり)?(?:だけ|のみ|でやって|で回|しか|きり)|^(?:わし|俺|おれ|僕|私|わたし|自分)(?:1人|一人|ひとり)$|(?:1人|一人|ひとり)(?:親方|社長|でやって|でやりよ|会社)|^(?:just|only) (?:me|myself|my (?:wife|husband) and (?:me|i))\\b|^nobody\\b|^none\\b|\\bone[- ]man\\b`,
  'u',
);
/** A number alone, in answer to the question. */
const ALONE_AFTER =
  /^(?:$|[、。,.!\s)]|で(?!き)|です|だ|に(?!ん)|かな|くらい|ぐらい|ほど|っす|や|います|おり|おる|いる)/u;
const OTHER_UNIT =
  /^ ?(?:[0-9:/%]|[.,](?=[0-9])|[万億円年月日時分秒回番割個台件号丁歳枚本階軒週度社者]|yen|years?|months?|days?|%)/u;

/** 「正社員だけなら9人」, 「パートを除いたら6人」 */
const LEAVES_OUT =
  /(?:だけ|のみ|正社員|社員|正規|常勤)(?:なら|でいえば|で言えば|で言ったら)|(?:除い|のぞい|抜い|外し|引い|入れ|含め|足し)たら|(?:除け|のぞけ|抜け|外せ|引け|入れれ|含めれ|足せ)ば/u;

/** How many regular employees a text says there are: the last number where one is corrected. */
export function employeesIn(said: string, clauses: readonly Clause[], asked = false): Mention[] {
  const found: Mention[] = [];
  let denied = false;
  let sentence = -1;
  let from = 0;
  for (const clause of clauses) {
    const { text, start, ofOthers, ofThePast } = clause;
    if (ofOthers || ofThePast) continue;
    // 「正社員だけなら9人」 supposes nothing
    if (asksFigure(clause) && !(asked && LEAVES_OUT.test(text))) continue;
    const nobody = NOBODY.exec(text) ?? (asked ? OWNER_ALONE.exec(text) : null);
    if (nobody) {
      found.push(mention(start + nobody.index, start + nobody.index + nobody[0].length, 0));
      continue;
    }
    if (clause.sentence !== sentence) ({ sentence, start: from } = clause);
    if (found.length > 0 && BEGINS_ANEW.test(text)) denied = true;
    for (const match of text.matchAll(PERSONS)) {
      const { numeral = '', unit, english, kinds } = match.groups ?? {};
      const count = SPOKEN[numeral] ?? parseNumeral(numeral);
      if (count === undefined || !Number.isInteger(count)) continue;
      const end = match.index + match[0].length;
      const since = said.slice(from, start + match.index);
      const after = text.slice(end);
      const bare = unit === undefined && english === undefined && kinds === undefined && !(numeral in SPOKEN);
      if (bare && /[万億]/u.test(numeral)) continue;
      if (bare && !ON_STAFF.test(after) && (OTHER_UNIT.test(after) || !ALONE_AFTER.test(after))) continue;
      from = start + end;
      if (RANGE_AFTER.test(after) || RANGE_BEFORE.test(text.slice(0, match.index)) || CHANGES.test(after))
        continue;
      const named =
        /employee|staff|worker|crew/u.test(english ?? '') ||
        kinds !== undefined ||
        (english !== undefined && WORK_THERE.test(after));
      const employs =
        english !== undefined &&
        /\b(?:we|i) (?:currently |now )?(?:employ|have|are)(?: only| about| around| roughly| just)* $/u.test(
          since,
        );
      const told =
        asked ||
        named ||
        employs ||
        (bare && ON_STAFF.test(after)) ||
        STAFF_BEFORE.test(since) ||
        STAFF_AFTER.test(after) ||
        (denied && !bare);
      const corrects = denied && bare;
      if (
        !(told || corrects) ||
        NOT_STAFF_BEFORE.test(text.slice(0, match.index)) ||
        NOT_STAFF_AFTER.test(after)
      )
        continue;
      const takes = DENIED_AFTER.test(after) || DENIED_BEFORE.test(since);
      if (takes) denied = true;
      else found.push(mention(match.index + start, end + start, count));
    }
    if (found.length > 0 && WAIT.test(text)) denied = true;
  }
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return [];
  return denied || found.length === 1 ? [last] : asked ? [first] : found;
}

/** "12 people work for us", "12 on the payroll" */
const WORK_THERE =
  /^ (?:who )?(?:work(?:ing|s)?|are (?:working|employed))\b(?! (?:on|together|for (?:a|our|the) (?:client|partner|group)))|^ on (?:the |our )?(?:payroll|staff|books)\b/u;
const ON_STAFF = /^ on (?:the |our )?(?:payroll|staff|books)\b/u;

const WAIT =
  /\.\.\. ?wait|wait, $|いや、$|あ、$|間違え|訂正|[0-9人名](?:です|だ)?[.…・]*(?:いや|いえ|あ)(?=、?[0-9])/u;
/** 「15、いや1人辞めたけん14人」 */
const BEGINS_ANEW = /^(?:いや|いえ|やっぱ|あ(?=[0-9]))/u;

const mention = (start: number, end: number, count: number): Mention => ({
  kind: 'employees',
  start,
  end,
  value: count,
  sets: [['employees', count]],
});
