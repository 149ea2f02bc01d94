import { firstNewspaper } from '@/lib/document/time-correction';
import { Problem } from '@/lib/kit/problem';
import { instantMeant, type WallTime } from './when-meant';

/** Another time for something that is published; `null` for the one that the server's clock had said. */
export interface TimeCorrection {
  id: string;
  time: WallTime | null;
}

/** @throws Problem those of `instantMeant`; `wrong-state` where nothing was corrected that one could go back from */
export function timeWanted(time: WallTime | null, zone: string, clockedAt: Date | null): Date {
  if (time) return instantMeant(time, zone);
  if (!clockedAt) throw new Problem('wrong-state', {});
  return clockedAt;
}

/** @throws Problem `time-out-of-bounds` */
export function assertWithin(
  time: Date,
  { earliest = firstNewspaper, latest, zone }: { earliest?: Date; latest: Date; zone: string },
): void {
  if (time >= earliest && time <= latest) return;
  throw new Problem('time-out-of-bounds', {
    earliest: earliest.toISOString(),
    latest: latest.toISOString(),
    zone,
  });
}
