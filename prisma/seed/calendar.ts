import { zonedTime } from '@/lib/kit/zoned-time';

/** A wall-clock time in the newsroom, so many days before the demo is loaded. */
export interface Moment {
  daysAgo: number;
  /** `HH:MM` */
  at: string;
}

/**
 * The demo's days are counted back from the day it is loaded, so that its news is never old. Before its morning has happened
 * (`morning`) its last day is yesterday: else all of it would have come in the same minute.
 */
export interface Calendar {
  /** The moment as an instant; at least five minutes ago, as nothing may be published in the future. */
  instant(moment: Moment): Date;
  /** `2026-11-22` */
  day(daysAgo: number): string;
  /** Writes out `‹3›` as the weekday of three days ago, and `‹date 12›` as day and month. */
  words(text: string): string;
}

const minute = 60_000;
/** By then all has happened that the demo tells of its last day, in minutes after midnight. */
const morning = 9 * 60 + 15;

export function calendarOf(now: Date, zone: string, language = 'en-GB'): Calendar {
  const today = Date.parse(
    `${zonedTime(new Date(now.getTime() - morning * minute), zone).slice(0, 10)}T00:00:00Z`,
  );
  const day = (daysAgo: number) => new Date(today - daysAgo * 24 * 60 * minute).toISOString().slice(0, 10);
  const offsetAt = (instant: number) => {
    const written = zonedTime(new Date(instant), zone);
    return Date.parse(`${written.slice(0, 19)}Z`) - Math.floor(instant / 1000) * 1000;
  };
  const name = (daysAgo: number, format: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(new Date(day(daysAgo)));
  return {
    instant({ daysAgo, at }) {
      const wall = Date.parse(`${day(daysAgo)}T${at}:00Z`);
      // Once more with the offset of the first answer, which near a change of the clocks is the other one.
      const first = wall - offsetAt(wall);
      // Whole seconds: what machines are told has no others.
      const latest = Math.floor(now.getTime() / 1_000) * 1_000 - 5 * minute;
      return new Date(Math.min(wall - offsetAt(first), latest));
    },
    day,
    words: (text) =>
      text.replace(/‹(date )?(\d+)›/g, (_, date: string | undefined, daysAgo: string) =>
        name(Number(daysAgo), date ? { day: 'numeric', month: 'long' } : { weekday: 'long' }),
      ),
  };
}
