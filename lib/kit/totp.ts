import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long a code is good for, in seconds (RFC 6238, 5.2), and how many digits it has. */
const period = 30;
const digits = 6;
/** How many codes before and after the present one count: clocks differ. */
const tolerance = 1;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A new secret of 160 bits (RFC 4226, 4) in base32 (RFC 4648, 6). */
export function newTotpSecret(): string {
  return [...randomBytes(32)].map((byte) => alphabet[byte & 31]).join('');
}

function bytesOf(base32: string): Buffer {
  let bits = 0;
  let value = 0;
  const bytes: number[] = [];
  for (const letter of base32) {
    value = ((value << 5) | alphabet.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((value >> bits) & 0xff);
  }
  return Buffer.from(bytes);
}

/** The code of a step (RFC 4226, 5.3). */
function codeOf(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac[19] ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
}

/** The code that an app shows at a time. */
export function totpCode(secret: string, now: Date): string {
  return codeOf(bytesOf(secret), Math.floor(now.getTime() / 1_000 / period));
}

/**
 * Which step of the clock a code is of (RFC 6238), or null for a wrong one. A code counts once: steps up to `after` are
 * refused.
 * @param secret in base32
 */
export function totpStep(secret: string, code: string, now: Date, after: number | null): number | null {
  const given = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(given)) return null;
  const key = bytesOf(secret);
  const present = Math.floor(now.getTime() / 1_000 / period);
  for (let step = present - tolerance; step <= present + tolerance; step += 1) {
    if (after !== null && step <= after) continue;
    if (timingSafeEqual(Buffer.from(codeOf(key, step)), Buffer.from(given))) return step;
  }
  return null;
}

/** The address that an authenticator app reads from the square code. */
export function totpAddress(secret: string, { site, email }: { site: string; email: string }): string {
  const label = `${encodeURIComponent(site)}:${encodeURIComponent(email)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(site)}`;
}
