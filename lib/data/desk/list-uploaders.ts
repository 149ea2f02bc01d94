import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

/** Everybody who ever uploaded a photo, by name. @throws Problem `not-allowed` */
export async function listUploaders(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  if (!can(viewer, 'photo.read')) throw new Problem('not-allowed');
  return database().$queryRaw`
    SELECT id, name FROM "Person" WHERE EXISTS (SELECT FROM "Photo" p WHERE p."uploadedById" = "Person".id)
    ORDER BY name, id`;
}
