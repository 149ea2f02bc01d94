import type { Choice } from '@/lib/document/shapes/desk-story';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** The sections of the site in their order, for whoever works here. */
export async function listSections(_viewer: Viewer): Promise<Choice[]> {
  return database().section.findMany({
    select: { id: true, name: true },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
  });
}
