import { createHash, randomBytes } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.ts';
import type { Address } from '../../store/store.ts';

const COOKIE = 'kyoso';
const SECRET_BYTES = 32;
const SECRET_FORM = /^[\w-]{43}$/;

/** The secret in a browser's cookie that a conversation belongs to. Only its hash is ever stored. */
export type Session = { secret: string; address: Address };

export function newSession(): Session {
  return sessionOf(randomBytes(SECRET_BYTES).toString('base64url'));
}

export function readSession(request: FastifyRequest): Session | null {
  // Fastify answers a malformed address before any cookie is read.
  const secret = request.cookies?.[COOKIE];
  return secret !== undefined && SECRET_FORM.test(secret) ? sessionOf(secret) : null;
}

/** Sets the cookie anew, so that it lasts as long as the conversation is kept. */
export function keepSession(reply: FastifyReply, session: Session, config: Config): void {
  reply.setCookie(COOKIE, session.secret, {
    ...cookieOptions(config),
    maxAge: config.RETENTION_DAYS * 24 * 60 * 60,
  });
}

export function endSession(reply: FastifyReply, config: Config): void {
  reply.clearCookie(COOKIE, cookieOptions(config));
}

function sessionOf(secret: string): Session {
  return { secret, address: { channel: 'web', key: createHash('sha256').update(secret).digest('hex') } };
}

function cookieOptions(config: Config): CookieSerializeOptions {
  return {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: config.PUBLIC_ORIGIN?.startsWith('https:') ?? false,
  };
}
