import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the bundler puts the page. */
const dist = fileURLToPath(new URL('dist/', import.meta.url));

export function pagesAreBuilt(): boolean {
  return existsSync(`${dist}index.html`);
}

/** The page itself, as the bundler left it in `root` (an absolute path that ends in a slash). */
export async function webPages(app: FastifyInstance, { root = dist }: { root?: string }): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      // The bundler puts a hash of the content into the name of every asset; only the page keeps its name.
      const hashed = path.startsWith(`${root}assets/`);
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
