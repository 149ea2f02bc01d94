import { foldForSearch } from '@/lib/document/search-text';
import { ask, database } from '../client';
import { Prisma } from '../prisma/client';

const mostAuthors = 5_000;

/** An author as a search means them. */
export interface NamedAuthor {
  id: string;
  slug: string;
  name: string;
}

/**
 * Authors of published stories whose names have words that begin with all of what was typed, without regard to accents and
 * capitals, by name; all of them where no word was typed.
 */
export async function authorsLike(typed: string): Promise<NamedAuthor[]> {
  const beginnings = foldForSearch(typed).split(' ').filter(Boolean);
  const authors = await ask<NamedAuthor>(Prisma.sql`
    SELECT id, slug, name FROM "Author" author
    WHERE EXISTS (SELECT FROM "PublicationByline" WHERE "authorId" = author.id)
    ORDER BY name, slug LIMIT ${mostAuthors}`);
  return authors.filter(({ name }) => {
    const words = foldForSearch(name).split(' ');
    return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  });
}

/**
 * The authors that a filter means: the one of that slug, else those of that name, else those whose names begin so at any of
 * their words. None where nobody's does. One query for a slug or a name as it is printed, else two.
 */
export async function findAuthors(typed: string): Promise<NamedAuthor[]> {
  const slug = typed.toLowerCase();
  const name = { equals: typed.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const };
  const known = await database().author.findMany({
    where: { OR: [{ slug }, { name }] },
    orderBy: { slug: 'asc' },
    select: { id: true, slug: true, name: true },
  });
  const bySlug = known.filter((author) => author.slug === slug);
  if (known.length > 0) return bySlug.length > 0 ? bySlug : known;
  const folded = foldForSearch(typed);
  if (!folded) return [];
  const like = await authorsLike(folded);
  const whole = like.filter((author) => foldForSearch(author.name) === folded);
  return whole.length > 0 ? whole : like;
}
