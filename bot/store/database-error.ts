/** A database that cannot be opened, told to the operator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(database: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`DATABASE is ${JSON.stringify(database)}, which cannot be opened: ${reason}`, { cause });
  }
}
