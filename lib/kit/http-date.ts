const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(?<month>${months.join('|')})`;
const time = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})';
const shortDay = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const longDay = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';

const forms = [
  // IMF-fixdate: Sun, 06 Nov 1994 08:49:37 GMT
  new RegExp(`^${shortDay}, (?<day>\\d{2}) ${month} (?<year>\\d{4}) ${time} GMT$`),
  // RFC 850: Sunday, 06-Nov-94 08:49:37 GMT
  new RegExp(`^${longDay}, (?<day>\\d{2})-${month}-(?<year>\\d{2}) ${time} GMT$`),
  // asctime: Sun Nov  6 08:49:37 1994
  new RegExp(`^${shortDay} ${month} (?<day>[ \\d]\\d) ${time} (?<year>\\d{4})$`),
];

/** A two-digit year that seems more than 50 years in the future is the most recent past year that ends so. */
function fullYear(digits: string, now: Date): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const thisYear = now.getUTCFullYear();
  const guess = thisYear - (thisYear % 100) + year;
  return guess > thisYear + 50 ? guess - 100 : guess;
}

/**
 * An HTTP date in any of its three forms (RFC 9110 §5.6.7) in milliseconds since 1970, or null for anything else:
 * `Date.parse` would take `1` for a date.
 */
export function parseHttpDate(text: string, now = new Date()): number | null {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const { day = '', month: name = '', year = '', hour = '', minute = '', second = '' } = parts;
    const date = new Date(0);
    date.setUTCFullYear(fullYear(year, now), months.indexOf(name), Number(day));
    // 60 is a leap second.
    const real = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
    if (!real || date.getUTCDate() !== Number(day)) return null;
    return date.setUTCHours(Number(hour), Number(minute), Number(second));
  }
  return null;
}
