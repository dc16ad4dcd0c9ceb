import { createHash, randomBytes } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import type { Address } from '../../store/store.ts';

const SECRET_BYTES = 32;
const SECRET_FORM = /^[\w-]{43}$/;

/** The secret in a browser's cookie that a conversation belongs to. Only its hash is ever stored. */
export type Session = { secret: string; address: Address };

export function newSession(): Session {
  return sessionOf(randomBytes(SECRET_BYTES).toString('base64url'));
}

export function readSession(request: FastifyRequest, config: Config): Session | null {
  // Fastify answers a malformed address before any cookie is read.
  const secret = request.cookies?.[cookieName(config)];
  return secret !== undefined && SECRET_FORM.test(secret) ? sessionOf(secret) : null;
}

/** Sets the cookie anew, so that it lasts as long as the conversation is kept. */
export function keepSession(reply: FastifyReply, session: Session, config: Config): void {
  reply.setCookie(cookieName(config), session.secret, {
    ...cookieOptions(config),
    maxAge: config.RETENTION_DAYS * 24 * 60 * 60,
  });
}

export function endSession(reply: FastifyReply, config: Config): void {
  reply.clearCookie(cookieName(config), cookieOptions(config));
}

function sessionOf(secret: string): Session {
  return { secret, address: { channel: 'web', key: createHash('sha256').update(secret).digest('hex') } };
}

const isSecure = ({ PUBLIC_ORIGIN }: Config): boolean => PUBLIC_ORIGIN?.startsWith('https:') ?? false;

/** Over https the name itself forbids a neighbouring site to plant a cookie of its own. */
const cookieName = (config: Config): string => (isSecure(config) ? '__Host-kyoso' : 'kyoso');

function cookieOptions(config: Config): CookieSerializeOptions {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(config),
  };
}
