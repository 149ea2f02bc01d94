import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { CardPage } from '@/lib/document/shapes/story-page';
import { database } from '../client';
import { listCards } from './list-cards';
import { usedTag } from './used-tag';

/** A tag with one page of its stories, or null when no published story has it. */
export async function getTagPage(
  slug: string,
  before: string | null,
): Promise<{ tag: NamedLink; page: CardPage } | null> {
  const row = await database().tag.findFirst({ where: usedTag(slug) });
  if (!row) return null;
  return {
    tag: { slug, name: row.name },
    page: await listCards({ tagId: row.id }, before),
  };
}
