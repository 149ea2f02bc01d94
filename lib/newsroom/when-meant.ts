import type { ScheduleRequest } from '@/lib/document/shapes/schedule';
import { instantsOf } from '@/lib/kit/local-instant';
import { Problem } from '@/lib/kit/problem';
import { isInReach, timeReach } from '@/lib/kit/time-reach';

/** A time of the newsroom's clocks, as somebody types it; `turn` says which, where a night brings it twice. */
export type WallTime = Pick<ScheduleRequest, 'wall' | 'turn'>;

/**
 * The instant that somebody means by a time of the clocks in `zone`.
 * @throws Problem `bad-request` for what is no date; `time-skipped` and `time-twice` for a night in which clocks change
 */
export function instantMeant({ wall, turn }: WallTime, zone: string): Date {
  const found = instantsOf(wall, zone);
  if (!found) throw new Problem('bad-request', { field: 'wall' });
  const [first, second] = found;
  if (!first) throw new Problem('time-skipped', { wall, zone });
  if (second && !turn) throw new Problem('time-twice', { wall, zone });
  return new Date(turn === 'second' && second ? second : first);
}

/**
 * Refuses times that nobody can mean; null is none.
 * @throws Problem `time-too-far`
 */
export function assertInReach(...instants: readonly (Date | string | null)[]): void {
  if (!instants.every((instant) => instant === null || isInReach(instant)))
    throw new Problem('time-too-far', { ...timeReach });
}

/**
 * The instant that somebody announces by a time of the clocks in `zone`.
 * @throws Problem those of `instantMeant`; `time-too-far`
 */
export function announcedFor(time: WallTime, zone: string): Date {
  const meant = instantMeant(time, zone);
  assertInReach(meant);
  return meant;
}

/**
 * The same of a time that is still to come.
 * @throws Problem those of `announcedFor`; `time-past`
 */
export function whenMeant(time: WallTime, zone: string, now: Date): Date {
  const meant = announcedFor(time, zone);
  if (meant <= now) throw new Problem('time-past', { wall: time.wall, zone });
  return meant;
}
