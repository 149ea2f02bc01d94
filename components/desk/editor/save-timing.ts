/** How long typing must pause before a save goes out, in milliseconds. */
const pause = 1_000;
const furthestBehind = 5_000;
/** A device that hangs must not keep words from the server. */
export const keepLimit = 1_000;
const signInCheck = 5_000;
const longestWait = 30_000;

/** Milliseconds until what was first written at `dirtySince` is saved: after a pause, but never far behind. */
export function untilSave(dirtySince: number): number {
  return Math.min(pause, dirtySince + furthestBehind - Date.now());
}

/** Milliseconds until a save that failed for the nth time (1, 2, …) goes out again. */
export function untilRetry(why: 'lost' | 'signed-out', failures: number): number {
  return why === 'signed-out' ? signInCheck : Math.min(longestWait, 1_000 * 2 ** (failures - 1));
}
