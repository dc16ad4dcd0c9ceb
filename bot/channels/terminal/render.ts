import type { FindingItem, FindingStatus, Reply, Source } from '../../../dialogs/reply.ts';
import type { Words } from '../../../dialogs/words.ts';

const marks: Readonly<Record<FindingStatus, string>> = {
  met: '✓',
  pending: '△',
  unmet: '✗',
  advised: '☆',
  unknown: '?',
  reviewers: '◇',
};

/** A reply as lines of text. Numbers stand before everything that can be picked by typing its number. */
export function render(reply: Reply, words: Words): string {
  return lines(reply, words)
    .filter((line) => line !== undefined)
    .join('\n');
}

type Lines = (string | undefined)[];

function lines(reply: Reply, words: Words): Lines {
  switch (reply.kind) {
    case 'text':
      return [reply.text, reply.source && sourceLine(reply.source, words)];
    case 'question':
      return [
        heading(reply.progress === '' ? reply.topic : `${reply.topic} · ${reply.progress}`),
        reply.text,
        reply.hint && `  ${reply.hint}`,
        reply.current && `  ${words.t('terminal:current', { answer: reply.current })}`,
        ...askingLines(reply.asking),
        `  [${reply.actions.map(({ label }) => label).join(' / ')}]`,
      ];
    case 'headline':
      return [
        '',
        reply.program,
        `══ ${reply.title} ══`,
        reply.text,
        ...reply.notes.map((note) => `・${note}`),
        sourceLine(reply.source, words),
        `  ${reply.source.url}`,
      ];
    case 'comparison':
      return [
        heading(reply.title),
        ...reply.columns.flatMap(({ name, recommended }, at) => [
          `■ ${name}${recommended ? ` ★${reply.recommendedLabel}` : ''}`,
          ...reply.rows.map(({ label, cells }) => `  ${label}: ${cells[at] ?? ''}`),
        ]),
        ...sourcesOf(reply.sources, words),
      ];
    case 'findings':
      return [
        heading(reply.title),
        ...reply.groups.flatMap(({ title, items }) => [
          `■ ${title}`,
          ...items.flatMap((item) => findingLines(item, words)),
        ]),
      ];
    case 'estimate':
      return [
        heading(reply.title),
        ...reply.tracks.flatMap(({ name, amount, working, source }) => [
          `■ ${name}: ${amount}`,
          ...working.map((step) => `  ${step}`),
          sourceLine(source, words),
        ]),
        ...reply.notes.map((note) => `・${note}`),
      ];
    case 'checklist':
      return [
        heading(reply.title),
        ...reply.items.flatMap(({ text, note, needed, neededLabel, source }) => [
          `□ ${needed === 'yes' ? text : words.t('terminal:marked', { text, mark: neededLabel })}`,
          note && `  ${note}`,
          sourceLine(source, words),
        ]),
      ];
    case 'schedule':
      return [
        heading(reply.title),
        ...reply.items.flatMap(({ label, when, note }) => [`・${label}: ${when}`, note && `  ${note}`]),
        ...sourcesOf(
          reply.items.map(({ source }) => source),
          words,
        ),
      ];
    case 'contact':
      return [
        heading(reply.title),
        reply.office,
        reply.address,
        reply.mail,
        reply.phone,
        reply.fax && `${reply.faxLabel} ${reply.fax}`,
        reply.text,
        sourceLine(reply.source, words),
      ];
    case 'points':
      return [
        heading(reply.title),
        ...reply.items.flatMap(({ label, text, source }) => [
          `・${label}: ${text}`,
          sourceLine(source, words),
        ]),
      ];
    case 'facts':
      return [
        heading(reply.title),
        ...(reply.items.length === 0
          ? [reply.empty]
          : reply.items.map(({ label, value }) => `・${label}: ${value}`)),
      ];
    case 'actions':
      return ['', reply.text, ...numbered(reply.actions)];
    default:
      return reply satisfies never;
  }
}

const heading = (text: string): string => `\n── ${text} ──`;

const numbered = (items: readonly { label: string; hint?: string }[]): string[] =>
  items.flatMap(({ label, hint }, at) => [`  ${at + 1}. ${label}`, ...(hint ? [`     ${hint}`] : [])]);

function askingLines(asking: Extract<Reply, { kind: 'question' }>['asking']): string[] {
  switch (asking.type) {
    case 'choice':
      return numbered(asking.options);
    case 'checks':
      return [...numbered(asking.options), `  - ${asking.none}`];
    case 'number':
      return [];
    case 'amounts':
      return asking.fields.flatMap(({ label, hint, typed, error }) => [
        `  ・${label}${typed ? `: ${typed}` : ''}`,
        ...(hint ? [`    ${hint}`] : []),
        ...(error ? [`    ${error}`] : []),
      ]);
    default:
      return asking satisfies never;
  }
}

function findingLines({ status, title, text, todo, reading, source }: FindingItem, words: Words): Lines {
  const mark = marks[status];
  // what is settled takes one line: nobody scrolls through twenty of them to find what is left to do
  if (status === 'met') return [`${mark} ${words.t('terminal:settled', { title, section: source.section })}`];
  return [
    `${mark} ${title}`,
    `  ${text}`,
    todo && `  → ${todo}`,
    reading && `  ${words.t('terminal:reading', { reading })}`,
    sourceLine(source, words),
  ];
}

const sourceLine = ({ document, section, edition }: Source, words: Words): string =>
  `  ${words.t('terminal:source', { document, section, edition })}`;

const sourcesOf = (sources: readonly Source[], words: Words): string[] => [
  ...new Set(sources.map((source) => sourceLine(source, words))),
];
