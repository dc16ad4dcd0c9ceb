import type { Program } from '../../rules/programs/program.ts';
import type { Words } from '../words.ts';
import { LONGEST_ANSWER, spoken } from './phrases.ts';
import { namesAmongPrograms, namesOfTrack } from './program-names.ts';

/** 違います denies, 間違い and 勘違い are mistakes: of a difference speaks 違い alone, or a question for it. */
const COMPARES =
  /比べ|くらべ|比較|(?<![間勘手筋桁場見人食行思])違い(?!ます|まし|ませ|ない|ありま|なく)|(?<![まんい])ちがい(?!ます|まし|ませ|ない|ありま|なく)|(?:どう|どこが|何が|なにが)(?:違|ちが)(?:い|う|って)|\bcompare\b|\bcomparison\b|\bdifferences?\b|\bversus\b|\bvs\b/u;

/** Stands for a name that was found, so that no shorter one is found in it: DX共創 is in DX共創実践枠. */
const TAKEN = '\u0000';

/**
 * 「準備枠と実践枠の違いは?」: asks for tracks side by side; 0, 1 or more of them are named, as `program.track`. A program
 * of which no track is named stands for itself.
 */
export function readComparison(
  text: string,
  programs: ReadonlyMap<string, Program>,
  words: Words,
): string[] | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || !COMPARES.test(said)) return undefined;
  const all = [...programs.values()];
  const tracks = all.flatMap((program) =>
    program.tracks.map(({ id }) => ({
      argument: `${program.id}.${id}`,
      program: program.id,
      names: namesOfTrack({ words, program }, id),
    })),
  );
  const named = found(tracks, said);
  const ofTracks = new Set(named.found.map(({ program }) => program));
  const wholes = all
    .filter(({ id }) => !ofTracks.has(id))
    .map((program) => ({ argument: program.id, names: namesAmongPrograms({ words, program }) }));
  // the name of a program beside one of its tracks adds nothing, but may hold another's
  const own = all.filter(({ id }) => ofTracks.has(id));
  const rest = own.reduce(
    (left, program) => without(left, namesAmongPrograms({ words, program })),
    named.rest,
  );
  return [...named.found, ...found(wholes, rest).found].map(({ argument }) => argument);
}

const without = (text: string, names: readonly string[]): string =>
  names.reduce((left, name) => left.replaceAll(name, TAKEN), text);

/** Everything of a list that is named, the longest name first, and the text without those names. */
function found<T extends { readonly names: readonly string[] }>(
  list: readonly T[],
  said: string,
): { found: T[]; rest: string } {
  const hits = new Set<T>();
  let rest = said;
  const names = list.flatMap((each) => each.names.map((name) => ({ each, name })));
  for (const { each, name } of names.sort((one, other) => other.name.length - one.name.length)) {
    if (!rest.includes(name)) continue;
    hits.add(each);
    rest = rest.replaceAll(name, TAKEN);
  }
  return { found: list.filter((each) => hits.has(each)), rest };
}
