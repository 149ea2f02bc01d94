import { z } from 'zod';
import type { AuthorProfile, CardPage } from '@/lib/document/shapes/story-page';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { ask } from '../client';
import { loadRefs } from '../load-refs';
import { toPortrait } from '../portrait';
import { type Author, Prisma } from '../prisma/client';
import { listCards } from './list-cards';

const linksSchema = z.array(z.object({ label: z.string(), url: z.string() }));

/** An author with one page of their stories, or null when there is no such author. */
export async function getAuthorPage(
  slug: string,
  before: string | null,
): Promise<{ author: AuthorProfile; page: CardPage } | null> {
  const [row] = await ask<Author>(Prisma.sql`SELECT * FROM "Author" WHERE slug = ${slug}`);
  if (!row) return null;
  const { name, jobTitle, bio } = row;
  // As it was stored, perhaps before the policy was what it is.
  const links = linksSchema.parse(row.links).flatMap(({ label, url }) => {
    const safe = safeWebAddress(url);
    return safe ? [{ label, url: safe }] : [];
  });
  const page = await listCards({ authorId: row.id }, before);
  const { portraitId } = row;
  const figures = portraitId ? (await loadRefs([{ kind: 'photo', id: portraitId }])).photos : new Map();
  return { author: { slug, name, jobTitle, bio, links, portrait: toPortrait(row, figures) }, page };
}
