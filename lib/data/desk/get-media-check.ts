import { type MediaCheck, mediaFaultCountsSchema } from '@/lib/document/shapes/media-check';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** What the last look at rows and files of photos found; null before the first. @throws Problem `not-found` to whom it isn't shown */
export async function getMediaCheck(viewer: Viewer): Promise<MediaCheck | null> {
  if (!can(viewer, 'jobs.see')) throw new Problem('not-found');
  const row = await database().mediaCheck.findUnique({ where: { id: 1 } });
  if (!row) return null;
  const { at, files, wrongStore } = row;
  return { at: at.toISOString(), files, wrongStore, faults: mediaFaultCountsSchema.parse(row.faults) };
}
