const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const day = 86_400_000;

function isoDate(year: string, month: number, date: string): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  // JavaScript turns 31 June into 1 July; a date that is none is not said.
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}

/**
 * The date in the signature of a post, as far as it is certain: an ISO instant with its offset stays one; `May 5, 2014`
 * and `Apr 21, 2024 at 15:09`, whose zone nobody says, are a date. Null when there is none.
 */
export function parsePostDate(text: string): string | null {
  const instant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/.exec(text)?.[0];
  if (instant) {
    const time = Date.parse(instant);
    return Number.isNaN(time) ? null : new Date(time).toISOString();
  }
  const plain = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (plain) return isoDate(plain[1] ?? '', Number(plain[2]), plain[3] ?? '');
  const words = /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2}), (\d{4})\b/.exec(text);
  const month = months.indexOf(words?.[1]?.toLowerCase() ?? '') + 1;
  return words && month > 0 ? isoDate(words[3] ?? '', month, words[2] ?? '') : null;
}

/**
 * The instant that an id holds, where it agrees with the day that the provider named, else what was named. A day has no
 * zone, so anything within two days agrees.
 */
export function preciseTime(named: string | null, fromId: string | null): string | null {
  if (!named || !fromId) return named ?? fromId;
  if (named.includes('T')) return named;
  return Math.abs(Date.parse(fromId) - Date.parse(named)) <= 2 * day ? fromId : named;
}
