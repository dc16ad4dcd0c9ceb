import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const dist = fileURLToPath(new URL('dist/', import.meta.url));

export function pagesAreBuilt(): boolean {
  return existsSync(`${dist}index.html`);
}

/** The page itself, as the bundler left it. */
export async function webPages(app: FastifyInstance): Promise<void> {
  await app.register(fastifyStatic, {
    root: dist,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // The bundler puts a hash of the content into the name of every asset; only the page keeps its name.
      const hashed = path.startsWith(`${dist}assets/`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
