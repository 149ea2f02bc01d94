import { restampAvif } from './restamp-avif';
import { restampJpeg } from './restamp-jpeg';
import { restampWebp } from './restamp-webp';

const byEnding: Record<string, (file: Buffer, packet: string) => Buffer | null> = {
  avif: restampAvif,
  jpg: restampJpeg,
  webp: restampWebp,
};

/**
 * One of our own files with another XMP packet and the very same picture: nothing is encoded anew, so a corrected credit
 * costs no quality and hardly any time. Null where the file has no packet to replace, or isn't built as ours are.
 */
export function restamp(file: Buffer, ending: string, packet: string): Buffer | null {
  try {
    return byEnding[ending]?.(file, packet) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // a number that would stand behind the end of the file
    throw error;
  }
}
