import type { FindingItem, Reply, Source } from '../../dialogs/reply.ts';

export type Texts = (string | undefined)[];

/** Everything of a reply that has to reach the person, in every channel. */
export function required(reply: Reply, forms: boolean): Texts {
  switch (reply.kind) {
    case 'text':
      return [reply.text, ...(reply.source ? from(reply.source) : [])];
    case 'question':
      return [
        reply.topic,
        reply.text,
        reply.hint,
        reply.current,
        reply.progress,
        ...answers(reply.asking, forms),
        ...reply.actions.map(({ label }) => label),
      ];
    case 'headline':
      return [
        reply.program,
        reply.title,
        reply.text,
        ...reply.notes,
        ...from(reply.source),
        reply.source.url,
      ];
    case 'comparison':
      return [
        reply.title,
        ...reply.columns.map(({ name }) => name),
        ...(reply.columns.some(({ recommended }) => recommended) ? [reply.recommendedLabel] : []),
        ...reply.rows.flatMap(({ label, cells }) => [label, ...cells]),
        ...reply.sources.flatMap(from),
      ];
    case 'findings':
      return [reply.title, ...reply.groups.flatMap(({ title, items }) => [title, ...items.flatMap(finding)])];
    case 'estimate':
      return [
        reply.title,
        ...reply.tracks.flatMap(({ name, amount, working, source }) => [
          name,
          amount,
          ...working,
          ...from(source),
        ]),
        ...reply.notes,
      ];
    case 'checklist':
      return [
        reply.title,
        ...reply.items.flatMap(({ text, note, neededLabel, source }) => [
          text,
          note,
          neededLabel,
          ...from(source),
        ]),
      ];
    case 'schedule':
      return [
        reply.title,
        ...reply.items.flatMap(({ label, when, note, source }) => [label, when, note, ...from(source)]),
      ];
    case 'contact':
      return [
        reply.title,
        reply.office,
        reply.address,
        reply.mail,
        reply.phone,
        reply.fax,
        reply.fax && reply.faxLabel,
        reply.text,
        ...from(reply.source),
      ];
    case 'points':
      return [
        reply.title,
        ...reply.items.flatMap(({ label, text, source }) => [label, text, ...from(source)]),
      ];
    case 'facts':
      return [
        reply.title,
        ...(reply.items.length === 0
          ? [reply.empty]
          : reply.items.flatMap(({ label, value }) => [label, value])),
      ];
    case 'actions':
      return [reply.text, ...reply.actions.flatMap(({ label, hint }) => [label, hint])];
    default:
      return reply satisfies never;
  }
}

const from = ({ document, section, edition }: Source): Texts => [document, section, edition];

/** What is settled takes its title and section only: nobody reads through twenty of them to find what is left to do. */
const finding = ({ status, title, text, todo, reading, source }: FindingItem): Texts =>
  status === 'met' ? [title, source.section] : [title, text, todo, reading, ...from(source)];

function answers(asking: Extract<Reply, { kind: 'question' }>['asking'], forms: boolean): Texts {
  const option = ({ label, hint }: { label: string; hint?: string }): Texts => [label, hint];
  const form = (...texts: string[]) => (forms ? texts : []);
  switch (asking.type) {
    case 'choice':
      return asking.options.flatMap(option);
    case 'checks':
      return [...asking.options.flatMap(option), asking.none, ...form(asking.submit)];
    case 'number':
      return form(asking.unit, asking.submit);
    case 'amounts':
      return [
        ...asking.fields.flatMap((field) => [...option(field), field.typed, field.error]),
        ...form(asking.unit, asking.submit),
      ];
    default:
      return asking satisfies never;
  }
}
