import type { PhotoTexts } from '@/lib/document/shapes/photo-metadata';

export interface TextField {
  /** The names under which ExifReader gives the property, without prefix; absent where a block has no such thing. */
  xmp: string;
  iim?: string;
  exif?: string;
  /** Characters kept. */
  max: number;
  /** Whether line breaks mean something. */
  lines?: boolean;
}

/** Where each text stands, by the IPTC Photo Metadata Standard 2023.2 and Exif 3.0, and how much of it we take. */
export const textFields: Record<keyof PhotoTexts, TextField> = {
  creditLine: { xmp: 'Credit', iim: 'Credit', max: 500 },
  source: { xmp: 'Source', iim: 'Source', max: 200 },
  copyrightNotice: { xmp: 'rights', iim: 'Copyright Notice', exif: 'Copyright', max: 1_000 },
  caption: { xmp: 'description', iim: 'Caption/Abstract', exif: 'ImageDescription', max: 5_000, lines: true },
  headline: { xmp: 'Headline', iim: 'Headline', max: 500 },
  altText: { xmp: 'AltTextAccessibility', max: 1_000 },
  extendedDescription: { xmp: 'ExtDescrAccessibility', max: 5_000, lines: true },
  usageTerms: { xmp: 'UsageTerms', max: 2_000, lines: true },
  webStatement: { xmp: 'WebStatement', max: 2_048 },
  digitalSourceType: { xmp: 'DigitalSourceType', max: 300 },
  instructions: { xmp: 'Instructions', iim: 'Special Instructions', max: 2_000, lines: true },
};

/** Creators: at most so many, of so many characters; the same as a Credit holds. */
export const creatorLimits = { count: 20, max: 200 } as const;

const fields = Object.values(textFields);

export const xmpTags = [...fields.map((field) => field.xmp), 'creator', 'DateCreated', 'DateTimeOriginal'];

export const iimTags = [
  ...fields.flatMap((field) => field.iim ?? []),
  'Coded Character Set',
  'By-line',
  'Date Created',
  'Time Created',
];

export const exifTags = [
  ...fields.flatMap((field) => field.exif ?? []),
  'Artist',
  'DateTimeOriginal',
  'OffsetTimeOriginal',
];
