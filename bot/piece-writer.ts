import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Piece } from './assessment-json.ts';

/** Bytes collected before they are written: a line at a time would be mostly waiting. */
const CHUNK = 1 << 20;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

/** Writes pieces to a stream, many at a time; waits where the reader is slower. */
export class PieceWriter {
  readonly #to: Writable;
  #buffer = Buffer.allocUnsafe(CHUNK);
  #filled = 0;

  constructor(to: Writable) {
    this.#to = to;
  }

  async write(pieces: readonly Piece[]): Promise<void> {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? piece.length * MOST_BYTES : piece.length;
      if (this.#filled + bytes > this.#buffer.length) {
        await this.flush();
        if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes);
      }
      if (typeof piece === 'string') this.#filled += this.#buffer.write(piece, this.#filled);
      else {
        this.#buffer.set(piece, this.#filled);
        this.#filled += piece.length;
      }
    }
  }

  async flush(): Promise<void> {
    if (this.#filled === 0) return;
    const full = this.#buffer.subarray(0, this.#filled);
    // the stream still holds on to what it was given
    this.#buffer = Buffer.allocUnsafe(CHUNK);
    this.#filled = 0;
    if (!this.#to.write(full)) await once(this.#to, 'drain');
  }
}
