import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { CardPage } from '@/lib/document/shapes/story-page';
import { database } from '../client';
import { listCards } from './list-cards';

/** A section with one page of its stories, or null when there is no such section. */
export async function getSectionPage(
  slug: string,
  before: string | null,
): Promise<{ section: NamedLink & { description: string }; page: CardPage } | null> {
  const row = await database().section.findUnique({ where: { slug } });
  if (!row) return null;
  const { name, description } = row;
  return { section: { slug, name, description }, page: await listCards({ sectionId: row.id }, before) };
}
