import { instantOf } from '@/lib/kit/local-instant';

/** A place in the archive: all of it, a year, a month of it or a day. */
export interface ArchivePlace {
  /** 1 to 9999; null for all. */
  year: number | null;
  month: number | null;
  day: number | null;
}

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

/**
 * The place that the parts of an address behind `/archive` name: `['2026', '11', '22']`, also without zeros before. Null
 * for what is no date.
 */
export function archivePlaceOf(parts: readonly string[]): ArchivePlace | null {
  if (parts.length > 3 || !parts.every((part, i) => (i === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(part)))
    return null;
  const [year = null, month = null, day = null] = parts.map(Number);
  if (year === 0 || (year ?? 1) > 9_998) return null;
  const date = `${four(year ?? 1)}-${two(month ?? 1)}-${two(day ?? 1)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // JavaScript takes 30 February for 2 March.
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isDate ? { year, month, day } : null;
}

/** Its one address. */
export function archivePath({ year, month, day }: ArchivePlace): string {
  return [
    '/archive',
    ...(year === null ? [] : [four(year)]),
    ...(month === null ? [] : [two(month)]),
    ...(day === null ? [] : [two(day)]),
  ].join('/');
}

/** The day of an instant on the clocks of a zone, as `zonedTime` writes it, as a place. */
export function archiveDayOf(zoned: string): ArchivePlace {
  const [year = 1, month = 1, day = 1] = zoned.slice(0, 10).split('-').map(Number);
  return { year, month, day };
}

/** Its first day, as a calendar day: `2026-11-01`. All of the archive begins with the first year. */
export function firstDayOf({ year, month, day }: ArchivePlace): string {
  return `${four(year ?? 1)}-${two(month ?? 1)}-${two(day ?? 1)}`;
}

/** From when until just before when it is, by the clocks of `zone` (IANA). */
export function archiveSpan(place: ArchivePlace, zone: string): { from: Date; to: Date } {
  const { year, month, day } = place;
  const after =
    day !== null
      ? new Date(Date.UTC(year ?? 1, (month ?? 1) - 1, day + 1))
      : month !== null
        ? new Date(Date.UTC(year ?? 1, month, 1))
        : new Date(Date.UTC((year ?? 9998) + 1, 0, 1));
  // Date.UTC takes the years 0 to 99 for those of the last century.
  if ((year ?? 100) < 100) after.setUTCFullYear(after.getUTCFullYear() - 1900);
  const beginning = (date: string) => new Date(instantOf(`${date}T00:00`, zone) ?? `${date}T00:00:00Z`);
  return { from: beginning(firstDayOf(place)), to: beginning(after.toISOString().slice(0, 10)) };
}
