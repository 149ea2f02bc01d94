const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** The pauses before each further attempt at a delivery, in milliseconds: nearly a day in all. */
const pauses = [5 * second, minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 8 * hour, 8 * hour];

/** How long nothing may get through to an address before it is switched off, in milliseconds. */
const patience = 3 * 24 * hour;

/**
 * When a delivery that failed is tried again; null when it is given up, a day after the first attempt.
 * @param attempts how many there were
 * @param retryAfterSeconds how long the receiver asked to be left alone: never more than the day, never less than the pause
 */
export function nextAttempt(attempts: number, at: Date, retryAfterSeconds: number | null): Date | null {
  const pause = pauses[attempts - 1];
  if (pause === undefined) return null;
  const asked = Math.min((retryAfterSeconds ?? 0) * second, 8 * hour);
  return new Date(at.getTime() + Math.max(pause, asked));
}

/** Whether an address to which nothing got through since then is switched off. */
export function isHopeless(failingSince: Date | null, at: Date): boolean {
  return failingSince !== null && at.getTime() - failingSince.getTime() > patience;
}

/** Until when a former secret signs beside a new one. */
export function formerSecretUntil(at: Date): Date {
  return new Date(at.getTime() + 24 * hour);
}
