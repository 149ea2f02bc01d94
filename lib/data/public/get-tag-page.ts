import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { CardPage } from '@/lib/document/shapes/story-page';
import { database } from '../client';
import { listCards } from './list-cards';

/** A tag with one page of its stories, or null when there is no such tag. */
export async function getTagPage(
  slug: string,
  before: string | null,
): Promise<{ tag: NamedLink; page: CardPage } | null> {
  const row = await database().tag.findUnique({ where: { slug } });
  if (!row) return null;
  return {
    tag: { slug, name: row.name },
    page: await listCards({ tags: { some: { tagId: row.id } } }, before),
  };
}
