/** What can go wrong with a request, as its sender is told; the codes are the keys of `locales/…/errors.json`. */
export const statuses = {
  'bad-request': 400,
  'wrong-origin': 403,
  'not-found': 404,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;
export type ProblemCode = keyof typeof statuses;

/** Ends a request with an answer that the sender can understand. It carries nothing of what was sent. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly statusCode: number;

  constructor(code: ProblemCode) {
    super(code);
    this.code = code;
    this.statusCode = statuses[code];
  }
}

/** Sorts an error of Fastify, or of our own, by what its sender should be told. */
export function problemCode(error: unknown): ProblemCode {
  if (error instanceof Problem) return error.code;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 413) return 'too-large';
  if (status === 415) return 'wrong-type';
  return typeof status === 'number' && status >= 400 && status < 500 ? 'bad-request' : 'internal';
}
