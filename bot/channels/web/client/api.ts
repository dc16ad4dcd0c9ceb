import type { Input } from '../../../../dialogs/input.ts';
import type { Locale } from '../../../../dialogs/locale.ts';
import type { View } from '../../../../dialogs/reply.ts';
import type { Turn } from './conversation.ts';
import { TIMEOUT_MS } from './limits.ts';

export type Outcome<T> =
  | { ok: true; value: T }
  /** `message` is the server's own, in the person's language; null where none arrived */
  | { ok: false; code: string; message: string | null };

type Problem = { error?: { code?: string; message?: string } };

async function call<T>(path: string, init: RequestInit, read: (body: unknown) => T): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, {
      ...init,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      const problem = (await response.json().catch(() => null)) as Problem | null;
      return {
        ok: false,
        code: problem?.error?.code ?? String(response.status),
        message: problem?.error?.message ?? null,
      };
    }
    return { ok: true, value: read(response.status === 204 ? null : await response.json()) };
  } catch {
    return { ok: false, code: 'unreachable', message: null };
  }
}

// Page and server are built together, so the answers' shapes are taken as agreed.
export function loadConversation() {
  return call(
    '/api/conversation',
    {},
    (body) => body as { locale: Locale; turns: Turn[]; view: View | null },
  );
}

export function sendTurn(turn: { id: string; input: Input; locale: Locale | null }) {
  const { id, input, locale } = turn;
  return call(
    '/api/turns',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(locale === null ? { id, input } : { id, input, locale }),
    },
    (body) => body as { turn: Turn; view: View },
  );
}

export function deleteConversation() {
  return call('/api/conversation', { method: 'DELETE' }, () => null);
}

/** A random UUID (version 4); `crypto.randomUUID` is missing where the page is served without https. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
