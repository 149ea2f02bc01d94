import { clocksAt } from './zoned-time';

/** As far from 1970 as JavaScript can tell the time, in milliseconds either way. */
const reach = 8.64e15;
const day = 86_400_000;

function offsetAt(time: number, zone: string): number {
  // What a zone's clocks show on the last days there are is beyond them; a day before, its offset is the same.
  const asked = Math.max(day - reach, Math.min(reach - day, time));
  const shown = clocksAt(new Date(asked), zone);
  return Date.parse(`${shown.date}T${shown.time}Z`) - Math.floor(asked / 1_000) * 1_000;
}

/** The instants that `wall` would be with the offsets of the day before and the day after: zones change once a day at most. */
function candidates(wall: number, zone: string): [number, number] {
  return [wall - offsetAt(wall - day, zone), wall - offsetAt(wall + day, zone)];
}

/** A time as a browser's field gives it (`12026-01-01T00:00`), as JavaScript reads it: `+012026-01-01T00:00`. */
const readable = (local: string) => local.replace(/^\d{5,6}(?=-)/, (year) => `+${year.padStart(6, '0')}`);

/** What `local` would be in UTC, in milliseconds since 1970; null for what is no date. */
function wallOf(local: string): number | null {
  const wall = Date.parse(`${readable(local)}Z`);
  // JavaScript takes 30 February for 2 March.
  return Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(readable(local)) ? null : wall;
}

const isThere = (time: number) => Math.abs(time) <= reach;

/**
 * The instants (ISO) at which clocks in `zone` (IANA) show `local`, a date and time without offset
 * (`2026-11-22T09:30`), earliest first: one as a rule, none in what a change of clocks leaves out, two in what it
 * brings twice. Null for what is no date. Any date that a browser's field can give is one, up to the year 275760.
 */
export function instantsOf(local: string, zone: string): string[] | null {
  const wall = wallOf(local);
  const given = wall === null ? [] : candidates(wall, zone).filter(isThere);
  if (wall === null || given.length === 0) return null;
  const fits = given.filter((time) => time + offsetAt(time, zone) === wall);
  return [...new Set(fits)].sort((a, b) => a - b).map((time) => new Date(time).toISOString());
}

/**
 * The one instant (ISO) that is meant by `local` where nobody can be asked: of two the first, and of a time that a
 * change of clocks leaves out the one as much later. Null for what is no date.
 */
export function instantOf(local: string, zone: string): string | null {
  const found = instantsOf(local, zone);
  const wall = wallOf(local);
  if (!found || wall === null) return null;
  return found[0] ?? new Date(candidates(wall, zone)[0]).toISOString();
}

/** An instant as a field for date and time in `zone` shows it: `2026-11-22T09:30`, in years beyond 9999 `12026-01-01T00:00`. */
export function localTime(instant: string, zone: string): string {
  const { date, time } = clocksAt(instant, zone);
  return `${date.replace(/^\+0*/, '')}T${time.slice(0, 5)}`;
}

/** What a browser's field for date and time holds, to the minute: some add seconds. */
export function toMinute(typed: string): string {
  return typed.replace(/(T\d\d:\d\d):.*$/, '$1');
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
