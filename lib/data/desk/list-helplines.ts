import type { Helpline } from '@/lib/document/shapes/helpline';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { toHelpline } from '../helpline';

/** The shared helplines by name. @throws Problem `not-allowed` */
export async function listHelplines(viewer: Viewer): Promise<Helpline[]> {
  if (!can(viewer, 'helpline.read')) throw new Problem('not-allowed');
  const rows = await database().helpline.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(toHelpline);
}
