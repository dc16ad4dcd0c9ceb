import { goOn } from '../asking.ts';
import { type Column, comparisonReply } from '../result/comparison.ts';
import { after, type Step } from '../step.ts';
import { about, assessTalk, type Talk } from '../talk.ts';
import { standings, trackFor } from './overview.ts';

/** More columns than this nobody can read side by side. */
const MOST_COLUMNS = 4;

/**
 * Tracks side by side, point by point, with this case filled in: those that are named (`program.track`, joined by
 * commas; a program alone stands for its tracks), or else those of the program of the talk; while
 * none is chosen, one of every program.
 */
export function compareTracks(talk: Talk, argument: string | undefined): Step {
  const names = (argument ?? '').split(',');
  const named = names.flatMap((name) => [...columnFor(talk, name), ...columnsOf(talk, name)]);
  const fits = named.length <= MOST_COLUMNS;
  const chosen = fits ? named : names.flatMap((name) => [...columnFor(talk, name), ...bestOf(talk, name)]);
  const columns = chosen.length > 1 ? chosen : usual(talk);
  return after([comparisonReply(talk, columns.slice(0, MOST_COLUMNS))], goOn(talk, 'compare'));
}

function columnFor(talk: Talk, name: string): Column[] {
  const [id = '', track] = name.split('.');
  const program = talk.programs.get(id);
  if (!program?.tracks.some((each) => each.id === track) || track === undefined) return [];
  const there = about(talk, program);
  return [{ there, assessment: assessTalk(there), track }];
}

/** All tracks of a program that is named as a whole. */
function columnsOf(talk: Talk, id: string): Column[] {
  const program = talk.programs.get(id);
  return program ? program.tracks.flatMap((track) => columnFor(talk, `${id}.${track.id}`)) : [];
}

/** The track that stands for it. */
const bestOf = (talk: Talk, id: string): Column[] =>
  standings(talk)
    .filter(({ there }) => there.program.id === id)
    .map((standing) => ({ ...standing, track: trackFor(standing) }));

function usual(talk: Talk): Column[] {
  const one = standings(talk).map((standing) => ({ ...standing, track: trackFor(standing) }));
  if (!talk.state.chosen || talk.state.comparing) return one;
  const own = talk.program.tracks.map(({ id }) => ({ there: talk, assessment: assessTalk(talk), track: id }));
  return own.length > 1 ? own : [...own, ...one.filter(({ there }) => there.program.id !== talk.program.id)];
}
