import type { BylineFields } from '@/lib/document/shapes/story-fields';
import { database } from '../client';
import { portraitSelect } from '../portrait';
import type { OwnPageRow } from '../story-page';

type NamedBylines = OwnPageRow['bylines'];
export type NamedAuthors = ReadonlyMap<string, NamedBylines[number]['author']>;

/** Those in bylines who exist, by their ids. */
export async function authorsIn(bylines: BylineFields): Promise<NamedAuthors> {
  const rows = await database().author.findMany({
    where: { id: { in: bylines.map(({ authorId }) => authorId) } },
    select: { slug: true, name: true, id: true, jobTitle: true, bio: true, links: true, ...portraitSelect },
  });
  return new Map(rows.map(({ id, ...author }) => [id, author]));
}

/** Bylines with names; one of somebody who is gone is left out. */
export const toNames = (bylines: BylineFields, authors: NamedAuthors): NamedBylines =>
  bylines.flatMap(({ authorId, role }) => {
    const author = authors.get(authorId);
    return author ? [{ role, author }] : [];
  });
