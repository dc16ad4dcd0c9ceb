import { type Change, type WhatIf, whatIf } from '../../rules/what-if.ts';
import { statusOf } from '../across/beginning.ts';
import { programText } from '../program-texts.ts';
import type { Point, Reply } from '../reply.ts';
import { sourceOf } from '../source.ts';
import { factsFor, type Talk } from '../talk.ts';
import { capText } from './cap-text.ts';
import { changeText } from './findings.ts';

/** As many as somebody reads on the way. */
const MOST = 3;

/** もし…なら: what would open another track or raise the amount; undefined where nothing small would. */
export function whatIfReply(talk: Talk): Reply | undefined {
  const items = whatIf(talk.program, factsFor(talk), talk.now).flatMap((suggestion) =>
    point(talk, suggestion),
  );
  return items.length === 0
    ? undefined
    : { kind: 'points', title: talk.words.t('result:whatIf.title'), items: items.slice(0, MOST) };
}

function point(talk: Talk, suggestion: WhatIf): Point[] {
  const { words, program } = talk;
  const { track, changes, gainYen, amountYen } = suggestion;
  const texts = changes.map((change) => told(talk, change));
  // a program may leave out how to put a change: then it is not suggested
  if (texts.some((text) => text === undefined)) return [];
  const about = program.tracks.find(({ id }) => id === track)?.about ?? false;
  const amountName = programText(talk, 'amountName');
  const cap = capText(talk, { capYen: suggestion.capYen, capAbout: about });
  const gain =
    gainYen === null || amountYen === null
      ? words.t('result:whatIf.cap', { amountName, cap })
      : gainYen === 0
        ? words.t('result:whatIf.same', { amountName, cap })
        : words.t('result:whatIf.gain', {
            amountName,
            cap,
            amount: words.yen(amountYen),
            gain: words.yen(gainYen),
          });
  const name = programText(talk, `tracks.${track}.name`);
  const cites = changes.flatMap((change) =>
    change.kind === 'fulfil' ? change.finding.cite : program.expenses.cite,
  );
  const trackCite = program.tracks.find(({ id }) => id === track)?.cite ?? [];
  return [
    {
      label: words.t(`result:whatIf.${labelFor(talk, suggestion)}`, {
        changes: texts
          .filter((text) => text !== undefined)
          .reduce((first, next) => words.t('result:whatIf.both', { first, next })),
        track: name,
      }),
      text: gain,
      source: sourceOf(talk, [...new Set([...cites, ...trackCite])]),
    },
  ];
}

/** Promises no more than is known; of an edition that is closed it says what fits, not that one can apply. */
function labelFor({ program, now }: Talk, { opens, outcome }: WhatIf): string {
  if (!opens) return 'raises';
  if (outcome === 'undetermined') return 'opensMaybe';
  return statusOf(program, now) === 'closed' ? 'opensClosed' : 'opens';
}

function told(talk: Talk, change: Change): string | undefined {
  switch (change.kind) {
    case 'fulfil':
      return changeText(talk, change);
    case 'otherCategory':
    case 'spendMore':
      return talk.words.t(`result:whatIf.${change.kind}`, { yen: talk.words.yen(change.yen) });
    default:
      return change satisfies never;
  }
}
