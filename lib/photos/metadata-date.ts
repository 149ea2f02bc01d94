const iso =
  /^(\d{4})(?:[-:](\d{2})(?:[-:](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function offset(text: string | undefined): string {
  if (!text || text === 'Z') return text ?? '';
  return `${text.slice(0, 3)}:${text.slice(-2)}`;
}

/**
 * A date of XMP (ISO 8601) or EXIF (`2026:05:01 10:11:12`, with its offset in a field of its own) as ISO 8601 to the
 * second at most. Null for what is no date: a clock that was never set writes zeros.
 */
export function isoDate(text: string, exifOffset = ''): string | null {
  const match = iso.exec(`${text.trim()}${exifOffset.trim()}`) ?? iso.exec(text.trim());
  if (!match) return null;
  const [, year = '', month, day, hour, minute, second, zone] = match;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  const time = hour && minute ? `T${hour}:${minute}:${second ?? '00'}${offset(zone)}` : '';
  const probe = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  const real = probe.getTime() > 0 || Number(year) > 1_800;
  if (!real || Number.isNaN(probe.getTime()) || (day && probe.getUTCDate() !== Number(day))) return null;
  return time && Number.isNaN(Date.parse(date + time)) ? date : date + time;
}

/** IIM's date (`20260501`, zeros for what isn't known) and time (`101112+0200`) as ISO 8601; null for no date. */
export function iimDate(date: string, time: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date.trim()) ?? [];
  if (!year || !month || !day) return null;
  if (month === '00') return isoDate(year);
  if (day === '00') return isoDate(`${year}-${month}`);
  const [, hour, minute, second, zone = ''] = /^(\d{2})(\d{2})(\d{2})([+-]\d{4})?$/.exec(time.trim()) ?? [];
  return isoDate(`${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`);
}
