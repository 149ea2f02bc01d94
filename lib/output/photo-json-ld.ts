import type { ImageObjectLeaf, Organization, Person } from 'schema-dts';
import { creditLine } from '@/lib/document/credit';
import type { PhotoFigure } from '@/lib/document/shapes/photo';
import { absoluteUrl } from './absolute-refs';
import { largestSize } from './pick-size';
import type { UsedPhoto } from './story-photos';

function creators(photo: PhotoFigure): (Person | Organization)[] {
  const people = photo.credit.creators.map((name): Person => ({ '@type': 'Person', name }));
  const { agency } = photo.credit;
  return agency ? [...people, { '@type': 'Organization', name: agency }] : people;
}

/** Who is to be named. Nothing for a photo whose credit is unknown: readers and crawlers never learn of the decision. */
function creditProperties(photo: PhotoFigure): Partial<ImageObjectLeaf> {
  if (photo.creditStatus !== 'known') return {};
  const makers = creators(photo);
  return {
    creditText: creditLine(photo.credit) || undefined,
    creator: makers.length > 0 ? makers : undefined,
    copyrightNotice: photo.copyrightNotice || undefined,
  };
}

/** A photo as an ImageObject with what Google's image licence metadata reads; null for one without files. */
export function photoJsonLd({ photo, alt, caption }: UsedPhoto, pageUrl: string): ImageObjectLeaf | null {
  const size = largestSize(photo);
  if (!size) return null;
  const url = absoluteUrl(size.url, pageUrl);
  return {
    '@type': 'ImageObject',
    '@id': `${pageUrl}#photo-${photo.id}`,
    url,
    contentUrl: url,
    // Pixels. Schema.org's Distance is a text, and a bare number in it is what consumers read.
    width: String(size.width),
    height: String(size.height),
    caption: caption || undefined,
    description: alt || undefined,
    ...creditProperties(photo),
  };
}
