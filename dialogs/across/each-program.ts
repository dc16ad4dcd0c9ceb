import { programText } from '../program-texts.ts';
import type { Reply } from '../reply.ts';
import { editionOf } from '../source.ts';
import { about, type Talk } from '../talk.ts';
import { inOrder } from './beginning.ts';

/**
 * Something about a program, told for the one that the talk is about; while none is chosen, for each of them. Its title
 * says which one it is for, where there are several.
 */
export function ofEachProgram(
  talk: Talk,
  reply: (there: Talk) => Extract<Reply, { title: string }>,
): Reply[] {
  const { programs, state, words } = talk;
  const several = !state.chosen || state.comparing;
  const there = several ? inOrder(programs, talk.now).map((program) => about(talk, program)) : [talk];
  return there.map((one) => {
    const told = reply(one);
    if (programs.size === 1) return told;
    const names = { program: programText(one, 'shortName'), edition: editionOf(one) };
    return { ...told, title: words.t('programs:ofProgram', { title: told.title, ...names }) };
  });
}
