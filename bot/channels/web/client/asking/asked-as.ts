import type { Asking } from '../../../../../dialogs/reply.ts';

export type AskedAs<Type extends Asking['type']> = {
  question: string;
  asking: Extract<Asking, { type: Type }>;
  /** begins the ids of what belongs together in the question's form */
  id: string;
};
