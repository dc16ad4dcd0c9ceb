import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import * as z from 'zod';
import { localeSchema } from '../dialogs/input.ts';
import type { Locale } from '../dialogs/locale.ts';
import { pagesAreBuilt, webPages } from './channels/web/pages.ts';
import { webRoutes } from './channels/web/routes.ts';
import { readSession } from './channels/web/session.ts';
import type { Config } from './config.ts';
import { acceptedLocale } from './language.ts';
import { Problem, problemCode, statuses } from './problem.ts';
import type { TurnParts } from './turn.ts';

/** The longest text of a turn is 6 KB of Japanese in UTF-8; the rest is room for JSON around it. */
const BODY_LIMIT = 16 * 1_024;
/** A request that takes longer to arrive is given up. */
const REQUEST_MS = 30_000;

/** The HTTP host with everything on it, not yet listening. Closing it leaves the store open. */
export async function createServer(parts: TurnParts & { config: Config }): Promise<FastifyInstance> {
  const { config, store, words, log } = parts;
  const loggerInstance: FastifyBaseLogger = log;
  const app: FastifyInstance = Fastify({
    loggerInstance,
    // Fastify's own lines would tell addresses; ours below tell only what an operator needs.
    logController: new LogController({ disableRequestLogging: true }),
    // Errors from before there is a route, such as a malformed address.
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_MS,
    // Only the nearest hop: what a client itself writes into X-Forwarded-For is not believed.
    trustProxy: config.TRUST_PROXY && ((_address: string, hop: number) => hop === 0),
  });
  app.removeContentTypeParser('text/plain');

  // A browser keeps its connection open for the next turn; once we are closing, there is none.
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms }, 'request');
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler(() => {
    throw new Problem('not-found');
  });

  await app.register(helmet, securityHeaders(config));
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false, errorResponseBuilder: () => new Problem('too-many') });

  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    await store.check().catch((error: unknown) => {
      log.error({ err: error }, 'the store does not answer');
      throw new Problem('unavailable');
    });
    return { status: 'ok' };
  });
  await app.register(async (web) => webRoutes(web, parts));
  if (pagesAreBuilt()) await app.register(webPages);
  return app;

  /** Tells the sender what is wrong in words of theirs, and the operator where a fault is. */
  async function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const code = problemCode(error);
    if (code === 'internal') request.log.error({ err: error }, 'request failed');
    else request.log.info({ problem: code }, 'request refused');
    const message = words(await localeFor(request)).t(`errors:${code}`);
    return reply.code(statuses[code]).send({ error: { code, message } });
  }

  /** The language of the conversation, or else the one the browser asks for. */
  async function localeFor(request: FastifyRequest): Promise<Locale> {
    const session = readSession(request, config);
    // Telling of a problem must work where the store is the problem.
    const stored = session && (await store.stateOf(session.address).catch(() => null));
    const known = z.object({ locale: localeSchema }).safeParse(stored?.state);
    return known.success ? known.data.locale : acceptedLocale(request.headers['accept-language']);
  }
}

function securityHeaders(config: Config) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    // Only where people come by https; on plain http, browsers must not be told to leave it.
    strictTransportSecurity: config.PUBLIC_ORIGIN?.startsWith('https:') ?? false,
  } as const;
}
