/** A database that cannot be opened or read, told to the operator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(database: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    // it can be opened, and is another one, or as old as it was before an update
    const problem = /^no such (?:table|column)/.test(reason)
      ? `is not the database of this version (${reason}); start the server with it once to bring it up to date`
      : `cannot be opened: ${reason}`;
    super(`DATABASE is ${JSON.stringify(database)}, which ${problem}`, { cause });
  }
}
