import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Input } from '../../../dialogs/input.ts';

const turnSchema = z.object({ id: z.string(), said: z.string().nullable(), replies: z.array(z.unknown()) });
const viewSchema = z.looseObject({ locale: z.string() });
export const answerSchema = z.object({ turn: turnSchema, view: viewSchema });
export const conversationSchema = z.object({
  locale: z.string(),
  turns: z.array(turnSchema),
  view: viewSchema.nullable(),
});
export const errorSchema = z.object({
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

/** What a browser does with our API: it keeps its cookie and says where it comes from. */
export class Browser {
  readonly origin: string;
  readonly #headers: Record<string, string>;
  #cookie: string | null = null;

  constructor(origin: string, headers: Record<string, string> = {}) {
    this.origin = origin;
    this.#headers = headers;
  }

  get cookie(): string | null {
    return this.#cookie;
  }

  async request(
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        ...(method !== 'GET' && { origin: this.origin }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(this.#cookie !== null && { cookie: this.#cookie }),
        ...this.#headers,
        ...headers,
      },
      ...(body !== undefined && { body }),
    });
    const [set] = response.headers.getSetCookie();
    if (set) this.#cookie = /^kyoso=;/.test(set) ? null : (set.split(';')[0] ?? null);
    return response;
  }

  post(input: Input, id: string = randomUUID(), more: object = {}): Promise<Response> {
    return this.request('POST', '/api/turns', JSON.stringify({ id, input, ...more }));
  }

  async take(input: Input, id: string = randomUUID(), more: object = {}) {
    const response = await this.post(input, id, more);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return answerSchema.parse(await response.json());
  }

  async conversation() {
    const response = await this.request('GET', '/api/conversation');
    return conversationSchema.parse(await response.json());
  }
}

export async function errorOf(response: Response) {
  const body = await response.text();
  return { status: response.status, body, ...errorSchema.parse(JSON.parse(body)).error };
}

export const text = (words: string): Input => ({ kind: 'text', text: words });
export const start: Input = { kind: 'start' };
