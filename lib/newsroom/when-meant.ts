import type { ScheduleRequest } from '@/lib/document/shapes/schedule';
import { instantsOf } from '@/lib/kit/local-instant';
import { Problem } from '@/lib/kit/problem';

/**
 * The instant that somebody means by a time of the clocks in `zone`.
 * @throws Problem `bad-request` for what is no date; `time-skipped` and `time-twice` for a night in which clocks change;
 * `time-past`
 */
export function whenMeant(
  { wall, turn }: Pick<ScheduleRequest, 'wall' | 'turn'>,
  zone: string,
  now: Date,
): Date {
  const found = instantsOf(wall, zone);
  if (!found) throw new Problem('bad-request', { field: 'wall' });
  const [first, second] = found;
  if (!first) throw new Problem('time-skipped', { wall, zone });
  if (second && !turn) throw new Problem('time-twice', { wall, zone });
  const meant = new Date(turn === 'second' && second ? second : first);
  if (meant <= now) throw new Problem('time-past', { wall, zone });
  return meant;
}
