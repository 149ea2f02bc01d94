import { Prisma } from './prisma/client';

/**
 * Whether search engines are to list a publication under its own address, as SQL over its `fields`: nobody said that they shall
 * not, and it is no copy of what others published, whose address its page names as the canonical one.
 */
export const listedByEngines = Prisma.sql`(fields ->> 'indexing' IS DISTINCT FROM 'noindex'
  AND coalesce(fields ->> 'canonicalUrl', '') = '')`;
