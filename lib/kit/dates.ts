/** How a reader's page writes times: the language's conventions (BCP 47), in one zone (IANA). */
export interface Locale {
  language: string;
  zone: string;
}

const formats = {
  /** 22 November 2026 */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** Sunday, 22 November 2026 */
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Sunday 22 November */
  dayOfYear: { weekday: 'long', day: 'numeric', month: 'long' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
  /** 22 November 2026 at 14:05 GMT */
  dateTime: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  /** 14:05:09 */
  time: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  /** 14:05 */
  clock: { hour: 'numeric', minute: '2-digit' },
  /** 22 Nov, 14:05 */
  short: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateFormat = keyof typeof formats;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** By itself Intl writes 06:55 in a whole date and 6:55 in a short one of the same language: here the whole date decides. */
function patternOf(format: DateFormat, language: string): Intl.DateTimeFormatOptions {
  const pattern: Intl.DateTimeFormatOptions = formats[format];
  if (!pattern.hour || format === 'dateTime') return pattern;
  const { hour } = new Intl.DateTimeFormat(language, formats.dateTime).resolvedOptions();
  return { ...pattern, hour: hour === '2-digit' ? hour : 'numeric' };
}

// Making a formatter costs more than rendering a card, and a front page needs the same one forty times.
function formatterFor(format: DateFormat, language: string, zone: string): Intl.DateTimeFormat {
  const key = `${format} ${language} ${zone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, { ...patternOf(format, language), timeZone: zone });
  formatters.set(key, made);
  return made;
}

/** Whether a value is a calendar day (`2026-11-22`) and not an instant: it has no hour and belongs to no zone. */
export function isDateOnly(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/**
 * An ISO 8601 instant or calendar day as people read it. A calendar day is never moved by the zone, and is written as
 * a day whatever format was asked for.
 * @throws RangeError when `value` is no date, or the language or zone is unknown.
 */
export function formatDate(value: string, format: DateFormat, { language, zone }: Locale): string {
  if (isDateOnly(value)) {
    const day = format === 'weekday' || format === 'dayOfYear' ? format : 'date';
    return formatterFor(day, language, 'UTC').format(new Date(`${value}T00:00:00Z`));
  }
  const written = formatterFor(format, language, zone).format(new Date(value));
  // Outside of English a winter in London is `GMT+0` to Intl.
  return format === 'dateTime' ? written.replace(/\+0$/, '') : written;
}
