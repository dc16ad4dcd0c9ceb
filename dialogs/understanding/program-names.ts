import type { Program } from '../../rules/programs/program.ts';
import { maybeProgramText, programText } from '../program-texts.ts';
import type { Words } from '../words.ts';
import { spoken } from './phrases.ts';

type Where = { readonly words: Words; readonly program: Program };

/** The names that a text lists, as they are heard. */
const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[、,]/u)
    .map(spoken)
    .filter((name) => name.length >= 2);

/** What people call a program wherever they are in the talk: its short name, and what its texts add under `called`. */
export const namesOfProgram = (where: Where): string[] =>
  longestFirst([spoken(programText(where, 'shortName')), ...listed(maybeProgramText(where, 'called'))]);

/** Names that mean a program only where programs are spoken of, such as that of its prefecture. */
export const namesAmongPrograms = (where: Where): string[] =>
  longestFirst([...namesOfProgram(where), ...listed(maybeProgramText(where, 'calledAmongPrograms'))]);

/** What people call a track: its name, and what the program's texts add. */
export const namesOfTrack = (where: Where, track: string): string[] =>
  longestFirst([
    spoken(programText(where, `tracks.${track}.name`)),
    ...listed(maybeProgramText(where, `tracks.${track}.called`)),
  ]);

const longestFirst = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((one, other) => other.length - one.length);
