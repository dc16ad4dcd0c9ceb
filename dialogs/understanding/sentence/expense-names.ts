import type { Category } from '../amounts.ts';
import { partsOf } from '../options.ts';
import { spoken } from '../phrases.ts';

/** What the words beside an amount say that it is. */
export type MoneyLabel = 'capital' | 'total' | 'other' | { readonly category: string };

const CAPITAL = /資本金?|出資(?:金|総額)?|\bcapital\b|\bcapitali[sz]ed\b/gu;
/** Money that is no planned expense of the activity. */
const OTHER =
  /売上|売り上げ|年商|月商|利益|赤字|黒字|借入|借金|融資|年収|月給|時給|貯金|預金|手元|手持ち|自己資金|自己負担|補助(?:金|額|上限)?|助成(?:金|額)?|支援金|交付(?:額|金)|上限(?:額)?(?=が|は|の|って)|もらえ|株価|土地|罰金|賞金|値引|(?:去年|昨年|前年|前回)の|\b(?:sales|revenue|turnover|profit|loan|salary of|grant|subsid(?:y|ies)|funding|cap|savings|debt|earn(?:ed|ings)?|last year|prize|support of)\b/gu;
const TOTAL =
  /予算|経費|費用|ぜんぶ|総額|合計|総計|計(?=[0-9はでが、:]|約)|全部|全体|見積(?:り|もり)?|見込(?:み|ん)|かかり|かかる|コスト|出費|支出|トータル|金額|総事業費|事業費|あわせて|合わせて|ひっくるめて|投資(?:額)?|支払(?:い|う)予定|\b(?:budget(?:ed)?|costs?|expenses?|expenditures?|spend(?:ing)?|total|altogether|in all|in sum|all told|overall|comes? to|estimate[ds]?|we need|(?:we'd|we would|we'll|we will) (?:need|pay|use)|plan to use|outlay|whole thing)\b/gu;
const TOTAL_AFTER =
  /^[^、。0-9]{0,14}?(?:予算|経費|費用|かか(?:る|り|ら)|使(?:う|い|お|え)|必要|要る|いります|要ります|見込|見積|投じ|投資|みて(?:い|お)|想定|考えて|予定)|^[^.;0-9]{0,24}\b(?:budget|costs?|expenses?|total|altogether|in all|all in|all told|in sum|overall|planned|budgeted|will be (?:spent|needed))\b/u;
const OTHER_AFTER =
  /^(?:円|yen|くらい|ほど|ぐらい|まで){0,8}(?:の|を|は|が|も)?(?:売上|売り上げ|利益|融資|借入|借り|補助|助成|もら|いただ|出(?:る|ます|してもら)|儲|稼|罰金|給付|支援)|^[^.,;0-9]{0,16}\b(?:in sales|of sales|revenue|turnover|loan|grant|subsid|profit|a year in|back)\b/u;
const CAPITAL_AFTER = /^ ?(?:yen |jpy |円)?(?:の|in |of )?(?:share |paid-in )?(?:capital\b|資本金)/u;
/** Before a category these make another thing of it: 社会保険料. */
const OTHER_THING = /(?:社会|健康|厚生|雇用|労災|個人負担分の)$/u;

type Names = { readonly find: RegExp; readonly values: ReadonlyMap<string, string> };
const made = new WeakMap<readonly Category[], Names>();

/** One pattern of all that the categories of a program are called, the longest first. */
function namesOf(categories: readonly Category[]): Names {
  const known = made.get(categories);
  if (known) return known;
  const values = new Map<string, string>();
  for (const { label, value } of categories)
    for (const word of partsOf(label).map(spoken))
      if (word.length > 1 && !values.has(word)) values.set(word, value);
  const words = [...values.keys()].sort((one, other) => other.length - one.length);
  const source = words.map((word) => {
    const plain = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    return /^[a-z]/u.test(word) ? `\\b${plain}(?:s|es)?\\b` : plain;
  });
  const names = { find: new RegExp(source.join('|') || '(?!)', 'gu'), values };
  made.set(categories, names);
  return names;
}

type Place = { at: number; end: number; label: MoneyLabel };

/** The last thing named in the words before an amount: the nearest label counts. */
export function labelBefore(words: string, categories: readonly Category[]): MoneyLabel | undefined {
  const { find, values } = namesOf(categories);
  const named = [...words.matchAll(find)].flatMap((match): Place[] => {
    const category = values.get(match[0]) ?? values.get(match[0].replace(/e?s$/u, ''));
    return category === undefined || OTHER_THING.test(words.slice(0, match.index))
      ? []
      : [{ at: match.index, end: match.index + match[0].length, label: { category } }];
  });
  const last = named.at(-1);
  const previous = named.at(-2);
  const total = lastOf(words, TOTAL, 'total');
  const places = [last, total, lastOf(words, CAPITAL, 'capital'), lastOf(words, OTHER, 'other')]
    .flatMap((place) => place ?? [])
    .sort((one, other) => one.end - other.end);
  const nearest = places.at(-1);
  // 「人件費と物品費あわせて200万」
  if (
    last &&
    previous &&
    nearest?.label === 'total' &&
    JOINED.test(words.slice(previous.end, last.at)) &&
    !isSame(previous.label, last.label)
  )
    return 'total';
  if (!nearest) return ownName(words);
  // 「謝金の予算は8万円」, 「renting the room will cost 50,000」
  if (last && nearest.label === 'total' && ofOne(words.slice(last.end, nearest.at), words.slice(nearest.end)))
    return last.label;
  // 「旅費と謝金で15万円」 is one sum for both
  if (last && nearest === last && previous && JOINED.test(words.slice(previous.end, last.at)))
    return isSame(previous.label, last.label) ? last.label : 'total';
  return nearest === total && nearest.end < words.length - 16 ? (ownName(words) ?? 'total') : nearest.label;
}

const JOINED = /^(?:と|や|・|、|\/| and | & |, | or )$/u;
const ofOne = (between: string, behind: string): boolean =>
  /^(?:を?(?:借りる|呼ぶ|招く|頼む|買う|買いそろえる|払う|運ぶ)?(?:のに|ために))?(?:の|に(?:は|も|かかる)?|として(?:の)?|は|が)?(?:必要な|かかる|要る|いる|払う|使う)?(?:の|もん|お金|金額|費用|額|分)?(?:は|が|も)?、?$|^ (?:[a-z]+ ){0,5}(?:will |would |should )?$/u.test(
    between,
  ) && !/^(?:合わせて|あわせて)/u.test(behind);
const isSame = (one: MoneyLabel, other: MoneyLabel): boolean => JSON.stringify(one) === JSON.stringify(other);

function lastOf(words: string, pattern: RegExp, label: MoneyLabel): Place | undefined {
  const match = [...words.matchAll(pattern)].at(-1);
  return match && { at: match.index, end: match.index + match[0].length, label };
}

/** An expense in words of the person's own: 「飲食費2万円」. */
const OWN_NAME =
  /(?<name>(?:[\p{Script=Han}\p{Script=Katakana}ーa-z0-9]{1,12}[費代料賃]))(?:として|用に|など|等)?(?:は|が|に|で|を|も|、|:|=| ){0,8}(?:約|およそ|だいたい|大体|ざっと|たぶん|多分)?$/u;
const ownName = (words: string): MoneyLabel | undefined => {
  const name = OWN_NAME.exec(words)?.groups?.name;
  return name === undefined ? undefined : { category: `other:${name}` };
};

const NAMED_BEHIND =
  /^[^、。0-9]{0,20}、(?<name>[^、。0-9]{2,12})(?:の(?:予算|費用|分|方|ほう|件|話|金額|額|こと))(?:です|だ|$|、|。)/u;
const CATEGORY_AFTER_JAPANESE =
  /^(?:円|くらい|ぐらい|ほど|程度|前後|分){0,8}(?:の|を|が|は|ぶんの|分の)(?=[^、。])/u;
const CATEGORY_AFTER_ENGLISH =
  /^ ?(?:yen |jpy )?(?:\([^)]*\) )?(?:incl\.? tax |including tax |with tax )?(?:for|on|in|to|towards|goes to|will go to|is for|as) (?<words>[a-z][^.,;\n]{1,48}?)(?=$|,|\.|;|\n| and ¥?$| \()/u;

/** What the words behind an amount say of it, and how far: 「5万円が旅費」, 「12,000 yen for stamps」. */
export function labelAfter(
  words: string,
  categories: readonly Category[],
): { label: MoneyLabel; length: number; direct: boolean } | undefined {
  const { find, values } = namesOf(categories);
  const english = CATEGORY_AFTER_ENGLISH.exec(words);
  const japanese = CATEGORY_AFTER_JAPANESE.exec(words)?.[0].length;
  const within =
    english?.groups?.words ?? (japanese === undefined ? '' : words.slice(japanese, japanese + 12));
  const [match] = within.matchAll(find);
  const category = match && (values.get(match[0]) ?? values.get(match[0].replace(/e?s$/u, '')));
  if (match && category !== undefined && (english || match.index <= 4))
    return {
      label: { category },
      length: english ? english[0].length : (japanese ?? 0) + match.index + match[0].length,
      direct: true,
    };
  if (CAPITAL_AFTER.test(words)) return { label: 'capital', length: 0, direct: true };
  if (OTHER_AFTER.test(words)) return { label: 'other', length: 0, direct: false };
  // 「12万に修正、消耗品の予算です」
  const named = NAMED_BEHIND.exec(words)?.groups?.name;
  const [late] = named?.matchAll(find) ?? [];
  const value = late && values.get(late[0]);
  if (value !== undefined) return { label: { category: value }, length: words.length, direct: false };
  return TOTAL_AFTER.test(words) ? { label: 'total', length: 0, direct: false } : undefined;
}
