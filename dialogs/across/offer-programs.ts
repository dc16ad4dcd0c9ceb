import { programText } from '../program-texts.ts';
import type { Action } from '../reply.ts';
import { editionOf } from '../source.ts';
import type { Step } from '../step.ts';
import { about, type Talk } from '../talk.ts';
import { readProgramChoice, wantsAllPrograms } from '../understanding/program-choice.ts';
import { inOrder, statusOf } from './beginning.ts';

/** Argument of `programs`: what the programs have in common is asked first, then they stand side by side. */
export const ALL = 'all';

/** What a typed line picks where programs are offered: one of them by any of its names, or all (「どれがいい?」). */
export function pickProgram({ state, programs, words }: Talk, text: string): Action | undefined {
  const offered = state.offers.filter(
    ({ command, argument }) => command === 'programs' && argument !== undefined,
  );
  if (offered.length === 0) return undefined;
  const picked = wantsAllPrograms(text) ? ALL : readProgramChoice(text, programs, words, { among: true });
  return offered.find(({ argument }) => argument === picked);
}

/** 「どの制度について確かめますか?」 a button for each program, those that take applications first. */
export function offerPrograms(talk: Talk): Step {
  const { words } = talk;
  const there = inOrder(talk.programs, talk.now).map((program) => about(talk, program));
  const offers: Action[] = [
    ...there.map((one) => ({
      command: 'programs' as const,
      argument: one.program.id,
      label: words.t('programs:choice', { program: programText(one, 'shortName'), edition: editionOf(one) }),
      hint: words.t('programs:hint', {
        status: words.t(`programs:status.${statusOf(one.program, one.now)}`),
        about: programText(one, 'about'),
      }),
    })),
    { command: 'programs', argument: ALL, label: words.t('programs:chooseAll') },
  ];
  return {
    state: { ...talk.state, phase: 'offering', open: null, offers },
    replies: [{ kind: 'actions', text: words.t('programs:which'), actions: offers }],
  };
}
