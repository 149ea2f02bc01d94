const second = 1_000;
const minute = 60 * second;

/** The pauses before each look: pages reach every server within moments, so the first looks come soon. */
const pauses = [2 * second, 10 * second, 30 * second, 2 * minute, 10 * minute, 60 * minute];

/** After so many looks at something wrong the desk is told; the later ones may still find it right. */
export const looksBeforeWord = 4;

/**
 * When it is looked again.
 * @param attempts how many looks there were
 * @returns null when there is no further one
 */
export function nextLook(attempts: number, at: Date): Date | null {
  const pause = pauses[attempts];
  return pause === undefined ? null : new Date(at.getTime() + pause);
}
