import { zonedTime } from './zoned-time';

function offsetAt(time: number, zone: string): number {
  const wall = zonedTime(new Date(time), zone).slice(0, 19);
  return Date.parse(`${wall}Z`) - Math.floor(time / 1_000) * 1_000;
}

/** The instants that `wall` would be with the offsets of the day before and the day after: zones change once a day at most. */
function candidates(wall: number, zone: string): [number, number] {
  return [wall - offsetAt(wall - 86_400_000, zone), wall - offsetAt(wall + 86_400_000, zone)];
}

/**
 * The instants (ISO) at which clocks in `zone` (IANA) show `local`, a date and time without offset
 * (`2026-11-22T09:30`), earliest first: one as a rule, none in what a change of clocks leaves out, two in what it
 * brings twice. Null for what is no date.
 */
export function instantsOf(local: string, zone: string): string[] | null {
  const wall = Date.parse(`${local}Z`);
  // JavaScript takes 30 February for 2 March.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(local)) return null;
  const fits = candidates(wall, zone).filter((time) => time + offsetAt(time, zone) === wall);
  return [...new Set(fits)].sort((a, b) => a - b).map((time) => new Date(time).toISOString());
}

/**
 * The one instant (ISO) that is meant by `local` where nobody can be asked: of two the first, and of a time that a
 * change of clocks leaves out the one as much later. Null for what is no date.
 */
export function instantOf(local: string, zone: string): string | null {
  const found = instantsOf(local, zone);
  if (!found) return null;
  return found[0] ?? new Date(candidates(Date.parse(`${local}Z`), zone)[0]).toISOString();
}

/** An instant as a field for date and time in `zone` shows it: `2026-11-22T09:30`. */
export function localTime(instant: string, zone: string): string {
  return zonedTime(instant, zone).slice(0, 16);
}

/**
 * An instant (ISO) as somebody would type it by the clocks of `zone`: date and time, to the minute, and where they come twice
 * which of the two it is; null where they come once.
 */
export function typedTime(instant: string, zone: string): { wall: string; turn: 'first' | 'second' | null } {
  const wall = localTime(instant, zone);
  const [, second] = instantsOf(wall, zone) ?? [];
  if (!second) return { wall, turn: null };
  // Seconds can't be typed.
  return { wall, turn: Date.parse(instant) >= Date.parse(second) ? 'second' : 'first' };
}
