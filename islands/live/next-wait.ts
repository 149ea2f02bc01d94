const most = 60_000;

/**
 * How long to wait before trying again, in ms: twice as long after each failure in a row up to a minute, never shorter than the
 * server asked for, and spread, so that thousands who lost the same server don't come back at once.
 * @param asked what the server asked for, in ms; 0 for nothing
 * @param chance from 0 to 1
 */
export function nextWait(failures: number, asked: number, chance: number): number {
  const wait = Math.min(most, 1_000 * 2 ** failures);
  return Math.max(asked, wait / 2) + (chance * wait) / 2;
}
