import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { inputSchema, localeSchema } from '../../../dialogs/input.ts';
import type { Config } from '../../config.ts';
import { acceptedLocale } from '../../language.ts';
import { Problem } from '../../problem.ts';
import type { StoredTurn } from '../../store/store.ts';
import { type TurnParts, takeTurn, turnsSoFar } from '../../turn.ts';
import { isSameOrigin } from './origin.ts';
import { endSession, keepSession, newSession, readSession } from './session.ts';

const turnSchema = z.strictObject({
  /** made by the page, and sent again with the same turn when the answer did not arrive */
  id: z.uuid(),
  input: inputSchema,
  locale: localeSchema.optional(),
});

/** The talk as the web page holds it: one conversation a browser, found by its cookie. */
export function webRoutes(app: FastifyInstance, parts: TurnParts & { config: Config }): void {
  const { config, store } = parts;
  const limited = { config: { rateLimit: { max: config.RATE_LIMIT_PER_MINUTE, timeWindow: '1 minute' } } };

  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (reads || isSameOrigin(request, config.PUBLIC_ORIGIN)) return;
    request.log.warn(
      'refused: not from our own page; behind a proxy, PUBLIC_ORIGIN must name the address people see',
    );
    throw new Problem('wrong-origin');
  });

  app.get('/api/conversation', limited, async (request) => {
    const session = readSession(request, config);
    const found = session && (await turnsSoFar(parts, session.address));
    const locale = found?.view?.locale ?? acceptedLocale(request.headers['accept-language']);
    return { locale, turns: found?.turns.map(shown) ?? [], view: found?.view ?? null };
  });

  app.post('/api/turns', limited, async (request, reply) => {
    const body = turnSchema.safeParse(request.body);
    if (!body.success) throw new Problem('bad-request');
    const { id, input, locale = acceptedLocale(request.headers['accept-language']) } = body.data;
    // A secret that we do not know was not made by us, or its conversation is gone: never let it name a new one.
    const known = readSession(request, config);
    const session = known && (await store.stateOf(known.address)) ? known : newSession();
    const { turn, view } = await takeTurn(parts, { address: session.address, event: id, input, locale });
    keepSession(reply, session, config);
    return { turn: shown(turn), view };
  });

  app.delete('/api/conversation', limited, async (request, reply) => {
    const session = readSession(request, config);
    if (session) await store.forget(session.address);
    endSession(reply, config);
    return reply.code(204).send();
  });
}

function shown({ event, said, replies }: StoredTurn) {
  return { id: event, said, replies };
}
