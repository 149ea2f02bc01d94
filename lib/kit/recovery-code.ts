import { createHash, randomBytes } from 'node:crypto';

/** Without letters that look like others (Crockford's base32). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 16;
const count = 10;

/** New recovery codes of 80 bits, as somebody writes them down: `k3m9-…`. They are shown once and never stored. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => {
    const letters = [...randomBytes(length)].map((byte) => alphabet[byte & 31]).join('');
    return letters.replaceAll(/(.{4})(?=.)/g, '$1-');
  });
}

/** What is kept of a code, however it was typed; null for what can't be one. A fast hash is enough for 80 random bits. */
export function recoveryHash(code: string): string | null {
  const letters = code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  if (letters.length !== length || [...letters].some((letter) => !alphabet.includes(letter))) return null;
  return createHash('sha256').update(letters).digest('base64url');
}
