/** A process that ran this long is taken to have worked; what it died of is new. */
export const steadyAfter = 10_000;
const firstDelay = 250;
const longestDelay = 10_000;
const deathsToGiveUp = 6;

/**
 * How long to wait before a dead process starts again, in milliseconds, or 'give up'. `lives` are the milliseconds
 * that its runs lasted, the latest last.
 */
export function restartDelay(lives: readonly number[]): number | 'give up' {
  const steady = lives.findLastIndex((life) => life >= steadyAfter);
  const fastDeaths = lives.length - 1 - steady;
  if (fastDeaths >= deathsToGiveUp) return 'give up';
  return Math.min(firstDelay * 2 ** Math.max(0, fastDeaths - 1), longestDelay);
}
