const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'narrow',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Of each zone the day that was asked for last: from an instant in it to its end, in milliseconds since 1970. */
const days = new Map<string, { from: number; end: number }>();

/**
 * The instant (ISO, UTC) at which the next day begins on the clocks of `zone`: where midnight is left out by a change
 * to summer time, the first instant after it.
 */
export function nextDay(instant: string | Date, zone: string): string {
  const asked = new Date(instant).getTime();
  const known = days.get(zone);
  if (known && asked >= known.from && asked < known.end) return new Date(known.end).toISOString();
  const today = clocksAt(instant, zone).date;
  const isToday = (time: number) => clocksAt(new Date(time), zone).date === today;
  let early = Math.floor(asked / 1_000);
  let late = early + 26 * 3_600;
  // Days have 23 to 25 hours; halving finds the first second of the next one whatever its clock says.
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (isToday(middle * 1_000)) early = middle;
    else late = middle;
  }
  days.set(zone, { from: asked, end: late * 1_000 });
  return new Date(late * 1_000).toISOString();
}

/** A year as JavaScript reads and writes it: four digits, and outside of 0 to 9999 six with their sign. */
function isoYear(year: number): string {
  if (year >= 0 && year <= 9_999) return String(year).padStart(4, '0');
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

/** What clocks show: `2026-11-22`, of years beyond 9999 `+010000-01-01`; `09:30:00`; `+01:00`. */
interface Clocks {
  date: string;
  time: string;
  offset: string;
}

/**
 * What clocks in `zone` (IANA) show at an instant.
 * @throws RangeError when `instant` is no time or `zone` is no zone
 */
export function clocksAt(instant: string | Date, zone: string): Clocks {
  const parts = new Map<string, string>(
    formatterFor(zone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  const part = (type: string) => parts.get(type) ?? '';
  // The year before 1 is said to be the first before Christ.
  const year = part('era').startsWith('B') ? 1 - Number(part('year')) : Number(part('year'));
  return {
    date: `${isoYear(year)}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}:${part('second')}`,
    // `GMT` alone is UTC. Zones once had offsets with seconds, which RFC 3339 can't write; none has since 1972.
    offset: part('timeZoneName').replace('GMT', '').slice(0, 6) || '+00:00',
  };
}

/**
 * An instant as clocks in `zone` (IANA) show it, with its offset: `2026-11-22T09:30:00+01:00` (RFC 3339, whole
 * seconds). For structured data, where search engines read the wall clock of the newsroom.
 * @throws RangeError when `instant` is no time or `zone` is no zone
 */
export function zonedTime(instant: string | Date, zone: string): string {
  const { date, time, offset } = clocksAt(instant, zone);
  return `${date}T${time}${offset}`;
}
