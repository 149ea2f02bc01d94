import { instantOf, localTime } from '../kit/local-instant';

/** A week of the newsroom's calendar. */
export interface Week {
  /** Its seven days, Monday first, as `2026-11-23`. */
  days: string[];
  /** From its first instant to that of the next week. */
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
 * The week that holds a day; without one, this week.
 * @param zone IANA name of the newsroom's zone: its days begin by its clocks
 */
export function weekOf(day: string | null, zone: string, now = new Date()): Week {
  const within = day ?? dayIn(now.toISOString(), zone);
  const weekday = (new Date(`${within}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = plusDays(within, -weekday);
  const days = Array.from({ length: 7 }, (_, i) => plusDays(monday, i));
  return { days, from: startOf(monday, zone), to: startOf(plusDays(monday, 7), zone) };
}

/** The Monday of the week before, and of the week after. */
export function weeksBeside({ days: [monday = ''] }: Week): { before: string; after: string } {
  return { before: plusDays(monday, -7), after: plusDays(monday, 7) };
}
