/**
 * The lines of a stream, without the mark that some editors put at the beginning of a file.
 * Not `node:readline`: it also breaks a line at U+2028, which JSON may hold as it is.
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string | undefined;
  for await (const chunk of stream) {
    const parts = (rest === undefined ? chunk.replace(/^\uFEFF/, '') : rest + chunk).split(/\r?\n/);
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest) yield rest;
}
