import type { Program } from '../../rules/programs/program.ts';
import { programText } from '../program-texts.ts';
import type { Words } from '../words.ts';
import { normalise } from './normalise.ts';
import { LONGEST_ANSWER, spoken } from './phrases.ts';

const COMPARES =
  /比べ|くらべ|比較|違い|ちがい|\bcompare\b|\bcomparison\b|\bdifferences?\b|\bversus\b|\bvs\b/u;

/** 「準備枠と実践枠の違いは?」: asks for tracks side by side; 0, 1 or more of them are named, as `program.track`. */
export function readComparison(
  text: string,
  programs: ReadonlyMap<string, Program>,
  words: Words,
): string[] | undefined {
  const said = spoken(text);
  if (said.length > LONGEST_ANSWER || !COMPARES.test(said)) return undefined;
  return [...programs.values()].flatMap((program) =>
    program.tracks.flatMap(({ id }) => {
      const name = normalise(programText({ words, program }, `tracks.${id}.name`));
      return namesOf(name).some((each) => said.includes(each)) ? [`${program.id}.${id}`] : [];
    }),
  );
}

/** The name, and what is left of it without what all of them share: dx共創準備枠 → 準備枠, 実証支援補助 → 実証. */
const namesOf = (name: string): string[] =>
  [name, name.replace(/^dx共創/u, ''), name.replace(/支援補助$/u, '')].filter((each) => each.length >= 2);
