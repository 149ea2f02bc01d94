import { instantOf, localTime } from '../kit/local-instant';

/** Seven days of the newsroom's calendar. */
export interface Week {
  /** As `2026-11-23`. */
  days: string[];
  /** From the first instant to that of the day after. */
  from: Date;
  to: Date;
}

function plusDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

const startOf = (day: string, zone: string) => new Date(instantOf(`${day}T00:00`, zone) ?? `${day}T00:00Z`);

/** The day of the calendar that an instant falls on, by the clocks of a zone. */
export function dayIn(instant: string, zone: string): string {
  return localTime(instant, zone).slice(0, 10);
}

/**
 * The seven days that begin with a day; without one, with today.
 * @param zone IANA name of the newsroom's zone: its days begin by its clocks
 */
export function weekFrom(day: string | null, zone: string, now = new Date()): Week {
  const first = day ?? dayIn(now.toISOString(), zone);
  const days = Array.from({ length: 7 }, (_, i) => plusDays(first, i));
  return { days, from: startOf(first, zone), to: startOf(plusDays(first, 7), zone) };
}

/** The first day of the seven days before, and after. */
export function weeksBeside({ days: [first = ''] }: Week): { before: string; after: string } {
  return { before: plusDays(first, -7), after: plusDays(first, 7) };
}
