/**
 * What a picture's file says about itself, read by lib/photos. XMP is believed before IIM (the old IPTC block), and
 * both before EXIF, which cameras fill by themselves. Places are not part of it: coordinates never leave the original.
 */
export type MetadataOrigin = 'xmp' | 'iim' | 'exif';

export interface Sourced<T> {
  value: T;
  origin: MetadataOrigin;
}

export interface SourcedText extends Sourced<string> {
  /** All versions by language tag (`x-default`, `en`, `de-AT`), where the file has more than one. */
  languages?: Record<string, string>;
}

/** The properties that are one text; each is plain text without markup, trimmed, and null when the file is silent. */
export interface PhotoTexts {
  /** What must stand under the picture in the words of who supplied it (photoshop:Credit). */
  creditLine: SourcedText | null;
  source: SourcedText | null;
  copyrightNotice: SourcedText | null;
  caption: SourcedText | null;
  headline: SourcedText | null;
  altText: SourcedText | null;
  extendedDescription: SourcedText | null;
  usageTerms: SourcedText | null;
  /** An http or https address that says more about the rights. */
  webStatement: SourcedText | null;
  /** A term of IPTC's digital source type vocabulary, as its address. */
  digitalSourceType: SourcedText | null;
  instructions: SourcedText | null;
  /** What its owner says of training machines on it: a term of PLUS's vocabulary, as its address. */
  dataMining: SourcedText | null;
  /** Who licenses it, and an http or https address where a licence can be had. */
  licensorName: SourcedText | null;
  licensorUrl: SourcedText | null;
  /** Where it was taken, in words from the nearest to the widest: `Pier 4, Wrenmouth, Norland`. */
  placeTaken: SourcedText | null;
}

export interface PhotoMetadata extends PhotoTexts {
  /** In the file's order; never an empty list. */
  creators: Sourced<string[]> | null;
  /** ISO 8601 as precise as the file is (`2026-05`, `2026-05-01T10:11:12+02:00`); without offset it is local time. */
  dateTaken: Sourced<string> | null;
  /** Not to be published before. A day without a time begins at midnight. ISO 8601 as above. */
  embargo: Sourced<string> | null;
  /** Not to be published from then on; of a day without a time, when that day is over. */
  expiry: Sourced<string> | null;
  problems: MetadataProblem[];
}

/** What went wrong in reading; the rest of the metadata is there all the same. */
export interface MetadataProblem {
  code:
    | 'metadata-unreadable'
    | 'xmp-unreadable'
    | 'xmp-too-large'
    | 'value-cut'
    | 'value-refused'
    /** IIM holds 32 bytes of a credit, and this one uses them all. */
    | 'credit-may-be-cut';
  field?: keyof PhotoTexts | 'creators' | 'dateTaken';
}
