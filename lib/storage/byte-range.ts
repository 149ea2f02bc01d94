import { Problem } from '@/lib/kit/problem';
import type { ByteRange } from './storage';

/** Refuses a range that HTTP couldn't mean with `bad-request`. */
export function assertByteRange({ start, end = start }: ByteRange): void {
  if (Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0) return;
  throw new Problem('bad-request', { reason: 'range' });
}

/** The range as it can be read from a file of `size` bytes; null when nothing of it is there. */
export function bytesToRead(
  size: number,
  range: ByteRange = { start: 0 },
): { start: number; end: number } | null {
  assertByteRange(range);
  const last = Math.min(range.end ?? size - 1, size - 1);
  return range.start <= last ? { start: range.start, end: last } : null;
}
