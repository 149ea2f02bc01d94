import type { SectionFront } from '@/lib/document/shapes/front-page';
import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { CardPage } from '@/lib/document/shapes/story-page';
import { database } from '../client';
import { decodeCursor } from '../cursor';
import { readFront } from '../fronts/front-row';
import { loadSectionFront } from '../fronts/load-front';
import { listCards, pageSize } from './list-cards';

export interface SectionPage {
  section: NamedLink & { description: string };
  /** Above the first page of its stories; null on older ones. */
  front: SectionFront | null;
  /** Of the first page without what stands on the front. */
  page: CardPage;
}

/** A section with one page of its stories, or null when there is no such section. The first has its front; three queries. */
export async function getSectionPage(
  slug: string,
  before: string | null,
  at = new Date(),
): Promise<SectionPage | null> {
  if (decodeCursor(before)) return olderPage(slug, before);
  const row = await readFront({ slug }, at);
  const section = row?.sections.get(row.key);
  if (!row || !section) return null;
  const front = await loadSectionFront(row.published, row, { at, size: pageSize });
  return { section, front, page: front.rest };
}

async function olderPage(slug: string, before: string | null): Promise<SectionPage | null> {
  const row = await database().section.findUnique({ where: { slug } });
  if (!row) return null;
  const { name, description } = row;
  return {
    section: { slug, name, description },
    front: null,
    page: await listCards({ sectionId: row.id }, before),
  };
}
