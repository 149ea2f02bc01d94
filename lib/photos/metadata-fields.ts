import type { PhotoTexts } from '@/lib/document/shapes/photo-metadata';

export interface TextField {
  /** The names under which ExifReader gives the property, without prefix; absent where a block has no such thing. */
  xmp: string;
  /** The property of the structure that it stands in. */
  within?: string;
  iim?: string;
  exif?: string;
  /** Characters kept. */
  max: number;
  /** Whether line breaks mean something. */
  lines?: boolean;
}

/** Places are put together from several properties. */
type Place = 'placeTaken';

/** Where each text stands, by the IPTC Photo Metadata Standard 2023.2 and Exif 3.0, and how much of it we take. */
export const textFields: Record<Exclude<keyof PhotoTexts, Place>, TextField> = {
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
  dataMining: { xmp: 'DataMining', max: 300 },
  licensorName: { xmp: 'LicensorName', within: 'Licensor', max: 200 },
  licensorUrl: { xmp: 'LicensorURL', within: 'Licensor', max: 2_048 },
};

/**
 * The words of a place, from the nearest to the widest: in XMP those of the structure that says where it was taken
 * (LocationCreated), else the older ones beside it; in IIM 2:92, 2:90, 2:95 and 2:101. Coordinates are never asked for.
 */
export const placeFields = {
  created: ['LocationName', 'Sublocation', 'City', 'ProvinceState', 'CountryName'],
  xmp: ['Location', 'City', 'State', 'Country'],
  iim: ['Sub-location', 'City', 'Province/State', 'Country/Primary Location Name'],
  max: 500,
} as const;

/** Not before and not after: PRISM's and PLUS's properties in XMP, IIM 2:30, 2:35, 2:37 and 2:38. */
export const termFields = {
  embargo: { xmp: ['embargoDate', 'LicenseStartDate'], iim: ['Release Date', 'Release Time'] },
  expiry: { xmp: ['expirationDate', 'LicenseEndDate'], iim: ['Expiration Date', 'Expiration Time'] },
} as const;

/** Creators: at most so many, of so many characters; the same as a Credit holds. */
export const creatorLimits = { count: 20, max: 200 } as const;

const fields: TextField[] = Object.values(textFields);

export const xmpTags = [
  ...fields.map((field) => field.within ?? field.xmp),
  'creator',
  'DateCreated',
  'DateTimeOriginal',
  'LocationCreated',
  ...placeFields.xmp,
  ...termFields.embargo.xmp,
  ...termFields.expiry.xmp,
];

export const iimTags = [
  ...fields.flatMap((field) => field.iim ?? []),
  'Coded Character Set',
  'By-line',
  'Date Created',
  ...placeFields.iim,
  ...termFields.embargo.iim,
  ...termFields.expiry.iim,
  'Time Created',
];

export const exifTags = [
  ...fields.flatMap((field) => field.exif ?? []),
  'Artist',
  'DateTimeOriginal',
  'OffsetTimeOriginal',
];
