import type { ImageObjectLeaf, Organization, Person } from 'schema-dts';
import { creditParts } from '@/lib/document/credit';
import { cropRatios } from '@/lib/document/crop';
import { creditLine } from '@/lib/document/format-credit';
import type { UsedPhoto } from '@/lib/document/lead-picture';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { absoluteUrl } from './absolute-refs';
import { largestSize, sizeUpTo } from './pick-size';
import { sourceTypeJsonLd } from './source-type-json-ld';

/** Everybody who made a part of it, once each: people, then agencies. */
function creators(photo: PhotoFigure): (Person | Organization)[] {
  const parts = creditParts(photo.credit);
  const people = new Set(parts.flatMap((part) => part.creators));
  const agencies = new Set(parts.flatMap((part) => part.agency ?? []));
  return [
    ...[...people].map((name): Person => ({ '@type': 'Person', name })),
    ...[...agencies].map((name): Organization => ({ '@type': 'Organization', name })),
  ];
}

/** Who is to be named. Nothing for a photo whose credit is unknown: readers and crawlers never learn of the decision. */
function creditProperties(photo: PhotoFigure, language: string): Partial<ImageObjectLeaf> {
  if (photo.creditStatus !== 'known') return {};
  const makers = creators(photo);
  return {
    creditText: creditLine(photo.credit, photo.creditStyle, language) || undefined,
    creator: makers.length > 0 ? makers : undefined,
    copyrightNotice: photo.copyrightNotice || undefined,
    license: photo.webStatement || undefined,
    acquireLicensePage: photo.licensorUrl || undefined,
  };
}

/** The widest file that a page offers browsers as the one to fall back to (blocks/photo/picture.view.tsx). */
const pageWidth = 1_280;

/**
 * A photo as an ImageObject with what Google's image licence metadata reads
 * (https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata); null for one without
 * files, which is also one that may not be shown.
 *
 * Its words are told again although they stand in the page: who reads the structured data alone gets every fact. The first
 * of a page comes in its largest size, which cards and previews show; each other one as the very file that the page shows.
 */
export function photoJsonLd(
  { photo, alt, caption }: UsedPhoto,
  pageUrl: string,
  language: string,
  isFirst = true,
): ImageObjectLeaf | null {
  const size = isFirst ? largestSize(photo) : sizeUpTo(photo, pageWidth);
  if (!size) return null;
  const url = absoluteUrl(size.url, pageUrl);
  return {
    '@type': 'ImageObject',
    ...(isFirst && {
      '@id': `${pageUrl}#photo-${photo.id}`,
      url,
      // Pixels. Schema.org's Distance is a text, and a bare number in it is what consumers read.
      width: String(size.width),
      height: String(size.height),
    }),
    contentUrl: url,
    description: alt || undefined,
    caption: caption || undefined,
    ...creditProperties(photo, language),
    digitalSourceType: sourceTypeJsonLd(photo.sourceType),
  };
}

/**
 * A photo's crops as ImageObjects: Google asks for the picture of an article in 16:9, 4:3 and 1:1
 * (https://developers.google.com/search/docs/appearance/structured-data/article). Empty until there are any. Who made
 * them, and what else is to be said, stands at the photo.
 */
export function cropsJsonLd({ photo }: UsedPhoto, pageUrl: string, language: string): ImageObjectLeaf[] {
  return cropRatios.flatMap((ratio) => {
    const size = photo.crops[ratio]?.webp.at(-1);
    if (!size) return [];
    return {
      '@type': 'ImageObject' as const,
      contentUrl: absoluteUrl(size.url, pageUrl),
      width: String(size.width),
      height: String(size.height),
      creditText: creditProperties(photo, language).creditText,
    };
  });
}
