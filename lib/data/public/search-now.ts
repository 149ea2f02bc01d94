import type { StorySearch } from '@/lib/document/story-search';
import { Prisma } from '../prisma/client';
import { askWithFrame } from './ask-with-frame';

interface Row {
  /** Whether a section has this address. */
  found: boolean;
  /** The section that the address leads to by a redirect. */
  led: string | null;
  /** Whether one that was taken away had it, and the section that has its stories. */
  removed: boolean;
  successor: string | null;
}

/**
 * The section that an address of before means today: where its page leads, else where its stories went. Null for one that was
 * taken away and had none; the slug itself where it is a section's, or never was one.
 */
async function slugNow(slug: string): Promise<string | null> {
  const { found, led, removed, successor } = await askWithFrame<Row>(
    Prisma.sql`section.slug IS NOT NULL AS found, led.slug AS led, removed.slug IS NOT NULL AS removed,
      successor.slug AS successor`,
    Prisma.sql`FROM (VALUES (${slug}, ${`/${slug}`})) asked(slug, path)
      LEFT JOIN "Section" section ON section.slug = asked.slug
      LEFT JOIN "Redirect" redirect ON redirect.path = asked.path
      LEFT JOIN "Section" led ON '/' || led.slug = redirect.target
      LEFT JOIN LATERAL (
        SELECT slug, "movedToId" FROM "RemovedSection" WHERE slug IN (asked.slug, ltrim(redirect.target, '/'))
        ORDER BY "removedAt" DESC, id DESC LIMIT 1) removed ON true
      LEFT JOIN "Section" successor ON successor.id = removed."movedToId"`,
  );
  if (found) return slug;
  return led ?? (removed ? successor : slug);
}

/**
 * A search as it is asked today: in the section that its own has become, in all where there is none any more. The same object
 * where its section stands as ever, or never was one. One query for a search in a section, which also says whether the frame
 * that is known still holds.
 */
export async function searchNow(search: StorySearch): Promise<StorySearch> {
  if (!search.section) return search;
  const section = await slugNow(search.section);
  return section === search.section ? search : { ...search, section: section ?? '' };
}
