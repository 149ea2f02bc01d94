import { z } from 'zod';
import type { PhotoEvent } from '@/lib/document/shapes/photo-details';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** As many as anybody reads: the log keeps the rest. */
const newest = 200;

/** What was done to a photo, newest first. @throws Problem `not-allowed` */
export async function listPhotoEvents(viewer: Viewer, photoId: string): Promise<PhotoEvent[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  const rows = await database().auditLine.findMany({
    where: { subjectKind: 'photo', subjectId: photoId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: newest,
    select: { id: true, at: true, verb: true, detail: true, person: { select: { name: true } } },
  });
  return rows.map(({ id, at, verb, detail, person }) => ({
    id,
    at: at.toISOString(),
    by: person?.name ?? null,
    verb,
    detail: z.record(z.string(), z.unknown()).catch({}).parse(detail),
  }));
}
