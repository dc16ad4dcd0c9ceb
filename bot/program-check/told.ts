import type { Locale } from '../../dialogs/locale.ts';
import { editionOf } from '../../dialogs/source.ts';
import type { Params, Words } from '../../dialogs/words.ts';
import type { Report } from './check.ts';
import type { Edition } from './editions.ts';
import { expectedText } from './expected-text.ts';
import type { Found } from './found.ts';

/** A report as a clerk reads it. */
export function told(words: Words, report: Report): string {
  const files = [...new Set(report.found.map(({ file }) => file))];
  const blocks = [
    [words.t('check:title', { moment: words.moment(report.asOf) })],
    [
      words.t('check:editions'),
      ...report.editions.map((edition) => `  ${editionLine(words, report, edition)}`),
      ...report.unreadable.map((file) => `  ${words.t('check:unreadable', { file })}`),
    ],
    ...files.map((file) => [
      file,
      ...report.found.filter((found) => found.file === file).map((found) => `  ${foundLine(words, found)}`),
    ]),
    [summary(words, report.found)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function editionLine(words: Words, { programs }: Report, edition: Edition): string {
  const { id, status, opens, closes, draft } = edition;
  const program = programs.get(id);
  const line = words.t('check:edition', {
    id,
    status: words.t(`check:status.${status}`),
    edition: program ? editionOf({ program, words }) : '',
    from: words.day(opens),
    to: words.moment(closes),
  });
  return words.sentences([line, daysLeft(words, edition), draft ? words.t('check:draft') : '']);
}

function daysLeft(words: Words, { status, daysLeft: count }: Edition): string {
  if (count === null) return '';
  return words.t(status === 'open' && count === 0 ? 'check:left.today' : `check:left.${status}`, { count });
}

function foundLine(words: Words, found: Found): string {
  const { line, key } = found;
  const params = {
    severity: words.t(`check:severity.${found.severity}`),
    key,
    text: foundText(words, found),
  };
  if (line === null) return words.t(key === '' ? 'check:plain' : 'check:noLine', params);
  return words.t(key === '' ? 'check:lineOnly' : 'check:line', { ...params, line });
}

/** What was found, in words. */
export function foundText(words: Words, { code, params, locale }: Found): string {
  return words.t(`check:found.${code}`, {
    ...yenTold(words, params),
    ...(locale && { language: languageName(words, locale) }),
    ...((code === 'schema' || code === 'texts') && {
      expected: expectedText(words, String(params.expected)),
    }),
  });
}

const languageName = (words: Words, locale: Locale): string => words.t(`check:language.${locale}`);

const amounts: ReadonlySet<string> = new Set(['cap', 'roundedTo', 'least']);

const yenTold = (words: Words, params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && amounts.has(name) ? words.yen(value) : value,
    ]),
  );

function summary(words: Words, found: readonly Found[]): string {
  const count = (severity: Found['severity']) => found.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count('error'), count('warning')];
  if (errors > 0) return words.t('check:summary.errors', { errors, warnings });
  return warnings > 0
    ? words.t('check:summary.warnings', { count: warnings })
    : words.t('check:summary.fine');
}
