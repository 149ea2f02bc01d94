import type { Prisma } from '../prisma/client';

/** A tag that readers know of: until a published story has it, its name may give away what is being written. */
export function usedTag(slug: string): Prisma.TagWhereInput & { slug: string } {
  return { slug, publications: { some: {} } };
}
