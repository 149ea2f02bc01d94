import { deskMessages } from '@/lib/kit/messages/desk';

/**
 * `12 min ago` up to a day back, else null: from then on the date says more. `instant` is ISO 8601, `now` milliseconds
 * since 1970; a clock that is a little behind the server's reads as "just now".
 */
export function timeAgo(instant: string, now: number): string | null {
  const words = deskMessages().time;
  const minutes = Math.floor((now - Date.parse(instant)) / 60_000);
  if (minutes < 1) return words.justNow;
  if (minutes < 60) return words.minutesAgo(minutes);
  if (minutes < 24 * 60) return words.hoursAgo(Math.floor(minutes / 60));
  return null;
}
