import type { FastifyRequest } from 'fastify';

/**
 * Whether a request that changes something comes from our own page. Browsers send `Origin` with every POST and
 * DELETE; what sends neither it nor `Sec-Fetch-Site` is no browser, and carries nobody's cookie unasked.
 */
export function isSameOrigin(request: FastifyRequest, publicOrigin: string | null): boolean {
  const { origin } = request.headers;
  if (origin !== undefined) return origin === (publicOrigin ?? `${request.protocol}://${request.host}`);
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
