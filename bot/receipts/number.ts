import { randomBytes } from 'node:crypto';

/** Read out on the phone and written down by hand: without I, L, O and U, which are taken for 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** A new number for a receipt, e.g. `K7M2-9XQ4`; there are 32⁸, more than a million million. */
export function newReceiptNumber(): string {
  // 32 divides 256, so that every character is as likely as any other
  return grouped([...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join(''));
}

/** The number as it is kept, however it was written down; undefined for what cannot be one. */
export function readReceiptNumber(written: string): string | undefined {
  const characters = written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}\u30fc]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const known = [...characters].every((character) => ALPHABET.includes(character));
  return known && characters.length === LENGTH ? grouped(characters) : undefined;
}

const grouped = (characters: string): string => `${characters.slice(0, 4)}-${characters.slice(4)}`;
