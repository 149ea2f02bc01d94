import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/**
 * The section that an id of before means, which somebody kept in an address: of one that was taken away the one that has its
 * stories, or null for none. Of any other id null as well: there never was such a section.
 */
export async function presentSection(_viewer: Viewer, id: string): Promise<string | null> {
  const row = await database().removedSection.findUnique({ where: { id }, select: { movedToId: true } });
  return row?.movedToId ?? null;
}
