import type { Expense } from '../../../rules/facts.ts';
import { UNSORTED } from '../../../rules/facts.ts';
import type { Category } from '../amounts.ts';
import { NUMERAL, parseNumeral } from '../numerals.ts';
import { containsWords, partsOf } from '../options.ts';
import { spoken } from '../phrases.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';

const TAX =
  '(?:[(、, ]{0,2}(?:消費)?税(?:込み?|抜き?|別)(?:みで|で)?\\)?|[(, ]{0,2}(?:including|incl\\.?|inclusive of|with|excluding|excl\\.?|without|before|plus)(?: the)?(?: consumption)? tax\\)?|[(, ]{0,2}tax[- ](?:included|excluded)\\)?)';
const AMOUNT = new RegExp(
  String.raw`(?<tax>${TAX})?(?<sign>¥|jpy ?)? ?(?<numeral>${NUMERAL})(?<unit> ?円| ?(?:yen|jpy)\b)?(?<behind>(?:くらい|ぐらい|位|ほど|程度|前後)?${TAX})?`,
  'gu',
);
const MONEY_NUMERAL = /[万億]|(?<=[0-9])千$|(?<=[0-9])k$|thousand|million/u;
/** 「20万から30万」「30万以上」: no figure that can be noted down. */
const RANGE_BEHIND =
  /^(?:円|くらい|ぐらい|ほど|程度|前後)?(?:か?ら(?=[0-9〇一-九十百千])|~|-(?=[0-9])|以上|より|を?超|未満| to [0-9¥]|-?ish to|か(?=[0-9]))|^ ?(?:or more|or over|plus\b|and up|at least)/u;
const RANGE_BEFORE =
  /(?:[0-9万千円](?:から|~|-)|最低(?:でも)?|少なくとも|between [^,]*|from [^,]*|at least |more than |over |minimum(?: of)? )$/u;

const OF_CAPITAL = /資本金?|出資(?:金|総額)?|\bcapital\b|\bcapitali[sz]ed\b/u;
/** Money that is no planned expense of the activity. */
const OTHER_MONEY =
  /売上|売り上げ|年商|月商|利益|赤字|黒字|借入|借金|融資|給料|年収|月給|時給|貯金|預金|手元|自己資金|補助(?:金|額|上限)?(?:が|は|を|で|も|として|に)?|助成(?:金|額)?(?:が|は|を|で|も|に)?|支援金|上限|もらえ|出ますか|株価|土地|罰金|(?:去年|昨年|前年|前回)の|\b(?:sales|revenue|turnover|profit|loan|salary|grant|subsid(?:y|ies)|support|cap|savings|debt|earn|last year)\b/u;
const OF_EXPENSES =
  /予算|経費|費用|総額|合計|総計|計(?=[0-9はでが])|全部|全体|見積|見込(?:み|ん)|かかり|かかる|かけ|使(?:う|い|お)|コスト|出費|支出|トータル|金額|あわせて|合わせて|ざっと|投資|支払(?:う|い)予定|必要|要る|いります|\b(?:budget(?:ed)?|costs?|expenses?|spend(?:ing)?|total|altogether|in all|estimate[ds]?|need|plan to use)\b/u;

/** An expense named after what it is for: 講師代, 印刷費. */
const NAME_OF_EXPENSE =
  /(?<name>(?:[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]{1,12}(?:費|代|料|賃|金)|[\p{Script=Katakana}ー]{2,12}(?:代|費)))(?:として|用に|など|等)?(?:は|が|に|で|を|も|、|:|=| |として)*(?:約|およそ|だいたい|大体|ざっと|たぶん|多分|合計|計)?$/u;

type Found = {
  start: number;
  end: number;
  yen: number;
  tax: boolean;
  label: 'capital' | 'total' | 'bare' | 'other' | { category: string };
};

/** Yen that a text names: capital, expenses by category or all of them, and bare amounts, which are doubtful. */
export function yenIn(said: string, clauses: readonly Clause[], categories: readonly Category[]): Mention[] {
  const found: Found[] = [];
  let carried: Found['label'] | undefined;
  let sentence = -1;
  for (const clause of clauses) {
    if (clause.sentence !== sentence) carried = undefined;
    sentence = clause.sentence;
    if (clause.asks || clause.supposes || clause.ofOthers || clause.ofThePast) continue;
    let from = 0;
    for (const match of clause.text.matchAll(AMOUNT)) {
      const { numeral = '', unit, sign, tax = '', behind = '' } = match.groups ?? {};
      const yen = parseNumeral(numeral, { complete: unit !== undefined });
      if (yen === undefined || !(sign || unit || MONEY_NUMERAL.test(numeral))) continue;
      const end = match.index + match[0].length;
      const before = clause.text.slice(from, match.index);
      const after = clause.text.slice(end);
      from = end;
      if (/^ ?(?:people|人|名|社|者|株|個|台|件|回|年|yen each)/u.test(after)) continue;
      if (RANGE_BEHIND.test(after) || RANGE_BEFORE.test(before)) {
        carried = 'other';
        continue;
      }
      const label = labelOf(before, after, categories, carried) ?? 'bare';
      carried = label === 'total' || label === 'capital' ? undefined : carried;
      if (label === 'other') continue;
      const told = tax + behind + (TAX_AFTER.exec(after)?.[0] ?? '');
      found.push({
        start: clause.start + match.index,
        end: clause.start + end,
        yen,
        tax: INCLUDED.test(told),
        label,
      });
    }
    // 「予算ですが、28万円です」: what the next piece is about
    carried = aboutMoney(clause.text.slice(from)) ?? carried;
  }
  return mentions(said, found);
}

const INCLUDED = /税込|incl|with (?:the )?(?:consumption )?tax|tax[- ]included/u;
const TAX_AFTER = new RegExp(`^(?:です|円|くらい|ぐらい|ほど|程度|前後|の予定| or so)?${TAX}`, 'u');
const ALL_WITH_TAX =
  /(?:全部|全て|すべて|どれも|いずれも|みんな|両方|どちらも|金額は)(?:とも)?(?:が|は|も)?税込|税込(?:み)?(?:です|の金額です|になります)?[。]?$|^税込(?:み)?で|(?:all|both)(?: of (?:them|it|these))?(?: amounts| figures)?(?: are| is)? ?(?:including tax|tax[- ]included|incl)/mu;

function aboutMoney(words: string): Found['label'] | undefined {
  if (OTHER_MONEY.test(words)) return 'other';
  if (OF_CAPITAL.test(words)) return 'capital';
  return OF_EXPENSES.test(words) ? 'total' : undefined;
}

function labelOf(
  before: string,
  after: string,
  categories: readonly Category[],
  carried: Found['label'] | undefined,
): Found['label'] | undefined {
  const near = after.replace(new RegExp(NUMERAL, 'u'), '§').split(/[、,。§]/u)[0] ?? '';
  if (OF_CAPITAL.test(before)) return 'capital';
  const category = categoryOf(before, after, categories);
  if (category !== undefined) return { category };
  if (OTHER_MONEY.test(before) || /^(?:円)?(?:の)?(?:売上|融資|借入|補助|助成|もら)/u.test(near))
    return 'other';
  if (OF_EXPENSES.test(before)) return 'total';
  if (OTHER_MONEY.test(near)) return 'other';
  if (/^ ?(?:in |of )?(?:share |paid-in )?capital/u.test(near)) return 'capital';
  if (OF_EXPENSES.test(near)) return 'total';
  return carried;
}

function categoryOf(before: string, after: string, categories: readonly Category[]): string | undefined {
  const english =
    /^ ?(?:yen |jpy )?(?:for|on|in) (?:the )?(?<name>[a-z][a-z ]{1,30}?)(?=$|,|\.| and|;| \()/u.exec(after)
      ?.groups?.name;
  const names = english === undefined ? [] : [english];
  const near = before.split(/[、,。]| and /u).at(-1) ?? before;
  for (const text of [...names, near]) {
    const known = categories.filter(({ label }) => partsOf(label).some((part) => isNamed(part, text)));
    if (known.length === 1 && known[0]) return known[0].value;
  }
  const named = NAME_OF_EXPENSE.exec(near)?.groups?.name;
  if (named === undefined || OF_CAPITAL.test(named) || OTHER_MONEY.test(named) || OF_EXPENSES.test(named))
    return undefined;
  const part = categories.filter(({ label }) => partsOf(label).some((each) => containsWords(each, named)));
  return part.length === 1 ? part[0]?.value : `other:${named}`;
}

const isNamed = (part: string, text: string): boolean => {
  const words = spoken(part);
  return words.length > 1 && (/[a-z]/u.test(words) ? containsWords(text, words) : text.includes(words));
};

/** What was found, as facts: a total beside lines has to be their sum, or nothing of the expenses is taken. */
function mentions(said: string, found: readonly Found[]): Mention[] {
  const withTax = ALL_WITH_TAX.test(said);
  const spent = found.filter(({ label }) => label === 'total' || typeof label === 'object');
  const lines = spent.filter(({ label }) => typeof label === 'object');
  const totals = spent.filter(({ label }) => label === 'total');
  const expense = ({ yen, tax, label }: Found): Expense => ({
    category: typeof label === 'object' ? label.category : UNSORTED,
    yen,
    ...((tax || withTax) && { taxIncluded: true }),
  });
  const sum = lines.reduce((total, { yen }) => total + yen, 0);
  const last = totals.at(-1);
  const consistent =
    lines.length === 0
      ? new Set(totals.map(({ yen }) => yen)).size < 2 || isCorrected(said, totals)
      : totals.length === 0 || (totals.length === 1 && last?.yen === sum);
  const expenses = lines.length > 0 ? lines.map(expense) : last ? [expense(last)] : [];
  return [
    ...spent.map(
      (each): Mention => ({
        kind: 'expense',
        start: each.start,
        end: each.end,
        value: each.yen,
        sets: consistent ? [['expenses', expenses]] : [],
        ...(!consistent && { doubtful: true }),
      }),
    ),
    ...found.flatMap((each): Mention[] => {
      const at = { start: each.start, end: each.end, value: each.yen };
      if (each.label === 'capital') return [{ kind: 'capital', ...at, sets: [['capitalYen', each.yen]] }];
      if (each.label === 'bare')
        return [
          {
            kind: 'yen',
            ...at,
            sets: [['expenses', [{ ...expense(each), category: UNSORTED }]]],
            doubtful: true,
          },
        ];
      return [];
    }),
  ];
}

const CORRECTED =
  /じゃな|ではな|訂正|間違|まちがえ|いや|やっぱり|やはり|もとい|\b(?:not|sorry|actually|wait|no)\b/u;
const isCorrected = (said: string, totals: readonly Found[]): boolean => {
  const [first, ...rest] = totals;
  const last = rest.at(-1);
  return first !== undefined && last !== undefined && CORRECTED.test(said.slice(first.end, last.end + 12));
};
