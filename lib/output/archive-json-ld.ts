import type { Graph } from 'schema-dts';
import { type ArchivePlace, archivePath } from '@/lib/document/archive-place';
import type { ArchivePage } from '@/lib/document/shapes/archive-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { archiveTitle } from './archive-metadata';
import { collectionJsonLd } from './list-json-ld';

/** The longer times that a place lies in, the longest first: all of the archive, the year, the month. */
function above(place: ArchivePlace): ArchivePlace[] {
  const { year, month, day } = place;
  return [
    ...(year === null ? [] : [{ year: null, month: null, day: null }]),
    ...(month === null ? [] : [{ year, month: null, day: null }]),
    ...(day === null ? [] : [{ year, month, day: null }]),
  ];
}

/** A page of the archive for crawlers: where it stands, and the stories of its day or the times that lead to them. */
export function archiveJsonLd(page: ArchivePage, before: string | null, site: SiteInfo): Graph {
  const step = (place: ArchivePlace) => ({ name: archiveTitle(place, site), path: archivePath(place) });
  const own = step(page.place);
  const path = own.path + (before === null ? '' : `?before=${encodeURIComponent(before)}`);
  const listed = page.stories?.stories ?? page.parts.map(({ place }) => ({ path: archivePath(place) }));
  const about = { name: own.name, description: '', path, above: above(page.place).map(step) };
  return collectionJsonLd(about, listed, site);
}
