import type { NamedLink } from '@/lib/document/shapes/site-info';
import type { CardPage } from '@/lib/document/shapes/story-page';
import { ask } from '../client';
import { Prisma } from '../prisma/client';
import { listCards } from './list-cards';

/** A tag with one page of its stories, or null when no published story has it. */
export async function getTagPage(
  slug: string,
  before: string | null,
): Promise<{ tag: NamedLink; page: CardPage } | null> {
  // Until a published story has it, its name may give away what is being written.
  const [row] = await ask<{ id: string; name: string }>(Prisma.sql`
    SELECT id, name FROM "Tag" tag
    WHERE slug = ${slug} AND EXISTS (SELECT FROM "PublicationTag" WHERE "tagId" = tag.id)`);
  if (!row) return null;
  return {
    tag: { slug, name: row.name },
    page: await listCards({ tagId: row.id }, before),
  };
}
