import type { SiteSection } from '@/lib/document/shapes/site-info';
import { database } from '../client';

/** The sections in the order of the navigation. */
export function getSections(): Promise<SiteSection[]> {
  return database().section.findMany({
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { slug: true, name: true, tone: true, hidden: true },
  });
}
