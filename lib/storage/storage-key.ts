import { Problem } from '@/lib/kit/problem';
import { contentTypeOf } from './content-type';

const segment = /^[a-z0-9][a-z0-9._-]{0,119}$/;

/**
 * Whether a name may be used in the storage: lower-case letters, digits, `.`, `_` and `-` in at most 6 segments
 * between slashes, none starting with a dot or holding `..`, ending as a kind of file that we keep. The same rule
 * serves a folder (also one that ignores case) and S3, so files can move between them.
 */
export function isStorageKey(key: string): boolean {
  if (key.length > 240 || key.includes('..')) return false;
  const segments = key.split('/');
  return segments.length <= 6 && segments.every((part) => segment.test(part)) && contentTypeOf(key) !== null;
}

/** Refuses what isn't a key with `bad-request`. */
export function assertStorageKey(key: string): void {
  if (!isStorageKey(key)) throw new Problem('bad-request', { reason: 'storage-key' });
}

/**
 * The key of one rendition: `ab/cdef….webp`. `source` stands for what it was made from and `hash` for it, each a SHA-256 in hex, of
 * which ten digits go in: among ten million files two are alike once in ten thousand million newsrooms. A page names several files of
 * a photo, and of a name only what they share can be compressed.
 */
export function renditionKey(source: string, hash: string, ending: 'webp' | 'jpg' | 'avif'): string {
  return `${source.slice(0, 2)}/${source.slice(2, 10)}${hash.slice(0, 10)}.${ending}`;
}

/** The key of a drawn card: `cards/ab/abcdef….png`. `hash` is the SHA-256 of its bytes in hex, of which 32 digits go in. */
export function shareCardKey(hash: string): string {
  return `cards/${hash.slice(0, 2)}/${hash.slice(0, 32)}.png`;
}

/** The key of an original in the private half: `originals/ab/abcdef….jpg`. `hash` is the SHA-256 of the file in hex. */
export function originalKey(hash: string, ending: string): string {
  return `originals/${hash.slice(0, 2)}/${hash}.${ending}`;
}

/** The key of one piece of an upload. `piece` tells apart what two requests bring for the same place. */
export function uploadPartKey(uploadId: string, offset: number, piece: string): string {
  return `uploads/${uploadId}.${offset}.${piece}.part`;
}

/** Whether a key is that of a size or crop, which the desk may look at: neither an original nor a piece of an upload. */
export function isRenditionKey(key: string): boolean {
  return /^[0-9a-f]{2}\//.test(key) && !key.endsWith('.part');
}
