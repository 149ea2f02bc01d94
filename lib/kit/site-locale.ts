import { readerLanguages } from './messages/reader-languages';
import { commonLanguages, commonVariants } from './named-languages';

/** What a site may be in (BCP 47): the usual kinds of the languages that readers' pages have all of their words in. */
export const siteLanguages: readonly string[] = [...commonLanguages, ...commonVariants].filter((tag) =>
  readerLanguages.includes(tag.split('-')[0] ?? ''),
);

/**
 * The zones (IANA) to choose from: those of places, and UTC. There are more names than these, former ones and those of
 * offsets; who asks whether a name is one asks the clocks themselves (`findZone`).
 */
export function siteZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])];
}

/**
 * The zone among these that somebody means who types it in their own letters, or its place alone: `Europe/Berlin` for
 * `berlin`. What means none of them, or several, stays as it is.
 */
export function zoneMeant(typed: string, zones: readonly string[]): string {
  const name = typed.trim().replaceAll(' ', '_').toLowerCase();
  const places = zones.filter((zone) => zone.toLowerCase().endsWith(`/${name}`));
  const place = places.length === 1 ? places[0] : undefined;
  return zones.find((zone) => zone.toLowerCase() === name) ?? place ?? typed;
}
