import { zonedTime } from './zoned-time';

function offsetAt(time: number, zone: string): number {
  const wall = zonedTime(new Date(time), zone).slice(0, 19);
  return Date.parse(`${wall}Z`) - Math.floor(time / 1_000) * 1_000;
}

/**
 * The instant (ISO) at which clocks in `zone` (IANA) show `local`, a date and time without offset
 * (`2026-11-22T09:30`). A time that a change of clocks leaves out is the one an hour later, one that it brings twice is
 * the first. Null for what is no date.
 */
export function instantOf(local: string, zone: string): string | null {
  const wall = Date.parse(`${local}Z`);
  if (Number.isNaN(wall)) return null;
  const early = wall - offsetAt(wall - 86_400_000, zone);
  const late = wall - offsetAt(wall + 86_400_000, zone);
  const fits = [early, late].filter((time) => time + offsetAt(time, zone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : early).toISOString();
}

/** An instant as a field for date and time in `zone` shows it: `2026-11-22T09:30`. */
export function localTime(instant: string, zone: string): string {
  return zonedTime(instant, zone).slice(0, 16);
}
