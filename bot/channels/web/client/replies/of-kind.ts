import type { Reply } from '../../../../../dialogs/reply.ts';

export type OfKind<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;
