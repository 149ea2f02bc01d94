import type { MetadataOrigin } from '@/lib/document/shapes/photo-metadata';
import type { IimTag, RawTags, XmpTag } from './load-tags';
import { iimDate, isoDate } from './metadata-date';
import { placeFields, type TextField, termFields } from './metadata-fields';

/** A text in a language; `''` where the block knows no languages. */
export type Version = readonly [language: string, text: string];

/** One block of metadata, in the same words as the others. Values are raw: nothing is cleaned yet. */
export interface MetadataBlock {
  origin: MetadataOrigin;
  versions(field: TextField): Version[];
  creators(): string[];
  date(): string | null;
  /** The words of the place where it was taken, nearest first. */
  place(): string[];
  /** When it may be published, from and until. */
  term(which: keyof typeof termFields): string | null;
}

function languageOf(tag: XmpTag): string {
  return tag.attributes?.lang ?? '';
}

/** A property may be one text, a list, or (`rdf:Alt`) a list of versions, whatever the standard says it is. */
function xmpVersions(tag: XmpTag | undefined): Version[] {
  if (!tag) return [];
  if (typeof tag.value === 'string') return [[languageOf(tag), tag.value]];
  if (!Array.isArray(tag.value)) return [];
  return tag.value.flatMap((item) =>
    typeof item.value === 'string' ? [[languageOf(item), item.value] as const] : [],
  );
}

type Structure = Record<string, XmpTag | undefined>;

/** The first structure of a property, which may be a list of them. */
function structureOf(tag: XmpTag | undefined): Structure {
  const value: unknown = Array.isArray(tag?.value) ? tag.value[0] : tag?.value;
  if (typeof value !== 'object' || value === null) return {};
  // A list's item is the structure itself, or holds it as its value.
  return (('value' in value && typeof value.value === 'object' ? value.value : value) ?? {}) as Structure;
}

export function xmpBlock(tags: RawTags['xmp']): MetadataBlock {
  const firstOf = (tag: XmpTag | undefined) => xmpVersions(tag)[0]?.[1] ?? '';
  const first = (name: string) => firstOf(tags[name]);
  return {
    origin: 'xmp',
    versions: (field) =>
      xmpVersions(field.within ? structureOf(tags[field.within])[field.xmp] : tags[field.xmp]),
    creators: () => xmpVersions(tags.creator).map(([, text]) => text),
    date: () => isoDate(first('DateCreated')) ?? isoDate(first('DateTimeOriginal')),
    place() {
      const created = structureOf(tags.LocationCreated);
      const words = placeFields.created.map((name) => firstOf(created[name])).filter(Boolean);
      return words.length > 0 ? words : placeFields.xmp.map(first);
    },
    term: (which) =>
      termFields[which].xmp.map((name) => isoDate(first(name))).find((date) => date !== null) ?? null,
  };
}

// What the escape sequences that name a character set (ISO 2022) say after the escape itself.
const latin1 = /^[-./]A$/;
const utf8 = /^%(?:G|\/[GHI])$/;

/**
 * IIM text (IIM 4.2, 1:90). Many writers declare nothing, or declare what isn't true: bytes that are valid UTF-8 are
 * taken as such unless Latin-1 is declared, all others as Windows-1252, which is Latin-1 with quotation marks.
 */
function iimText(tag: IimTag, charset: string): string {
  const bytes = Uint8Array.from(tag.value);
  const known = charset === '' || utf8.test(charset) || latin1.test(charset);
  if (!known) return tag.description;
  if (!latin1.test(charset)) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8, whatever was declared: read as Windows-1252 below.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

export function iimBlock(tags: RawTags['iim']): MetadataBlock {
  const declared = [tags['Coded Character Set']].flat().flatMap((tag) => tag?.value ?? []);
  const charset = String.fromCharCode(...declared.slice(1, 5));
  const all = (name: string) => [tags[name]].flat().flatMap((tag) => (tag ? [iimText(tag, charset)] : []));
  return {
    origin: 'iim',
    versions: (field) => (field.iim ? all(field.iim).map((text) => ['', text] as const) : []),
    creators: () => all('By-line'),
    date: () => iimDate(all('Date Created')[0] ?? '', all('Time Created')[0] ?? ''),
    place: () => placeFields.iim.map((name) => all(name)[0] ?? ''),
    term(which) {
      const [day, time] = termFields[which].iim;
      return iimDate(all(day)[0] ?? '', all(time)[0] ?? '');
    },
  };
}

// What cameras write by themselves where a description should be.
const cameraNoise =
  /^(?:(?:olympus|minolta|konica|kodak) digital camera|sony dsc|dcim[\\/].*|dav|default|untitled)$/i;

export function exifBlock(tags: RawTags['exif']): MetadataBlock {
  const text = (name: string) => {
    const value = tags[name]?.description;
    return (Array.isArray(value) ? value.join('; ') : String(value ?? '')).trim();
  };
  return {
    origin: 'exif',
    versions(field) {
      const value = field.exif ? text(field.exif) : '';
      return value && !cameraNoise.test(value) ? [['', value]] : [];
    },
    // Exif 3.0, 4.6.5.4.6: several artists are parted by semicolons.
    creators: () => text('Artist').split(';'),
    date: () => isoDate(text('DateTimeOriginal'), text('OffsetTimeOriginal')),
    place: () => [],
    term: () => null,
  };
}
