import { beginning } from '../across/beginning.ts';
import { goOn, greet } from '../asking.ts';
import type { State } from '../state.ts';
import { after, type Step, say } from '../step.ts';
import type { Talk } from '../talk.ts';

/** The talk as it began, before anything was said. */
function anew(talk: Talk): Talk {
  const state = beginning(talk.programs, talk.state.locale, talk.now);
  const program = talk.programs.get(state.program);
  return program ? { ...talk, state, program } : talk;
}

/** Whether 「消して最初から」 and 「このまま続ける」 are what is offered. */
export const isConfirming = ({ phase, offers }: State): boolean =>
  phase === 'offering' &&
  offers.some(({ command, argument }) => command === 'restart' && argument !== undefined);

/** 「最初から」: asks first, because every answer would be gone. */
export function restart(talk: Talk, argument: string | undefined): Step {
  const { words, state } = talk;
  // a yes that was offered long ago is asked about again: nothing is deleted by an old button
  if ((argument === 'yes' && isConfirming(state)) || Object.keys(state.facts).length === 0) {
    return greet(anew(talk));
  }
  if (argument === 'no') return after([say(words.t('talk:restart.kept'))], goOn(talk));
  const offers = (['yes', 'no'] as const).map((value) => ({
    command: 'restart' as const,
    argument: value,
    label: words.t(`talk:restart.${value}`),
  }));
  return {
    state: { ...state, phase: 'offering', offers },
    replies: [{ kind: 'actions', text: words.t('talk:restart.sure'), actions: offers }],
  };
}
