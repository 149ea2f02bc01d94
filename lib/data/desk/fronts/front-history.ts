import { type FrontDocument, frontSchema } from '@/lib/document/fronts/front';
import type { FrontRevision } from '@/lib/document/shapes/desk-front';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../../client';

const enough = 50;

/** The last fifty versions of a front, newest first. @throws Problem `not-allowed` */
export async function listFrontRevisions(viewer: Viewer, key: string): Promise<FrontRevision[]> {
  if (!can(viewer, 'front.see')) throw new Problem('not-allowed');
  const rows = await database().frontRevision.findMany({
    where: { frontKey: key },
    orderBy: { version: 'desc' },
    take: enough,
    select: { version: true, savedAt: true, publishedAt: true, author: { select: { name: true } } },
  });
  return rows.map(({ version, savedAt, publishedAt, author }) => ({
    version,
    savedAt: savedAt.toISOString(),
    by: author.name,
    publishedAt: publishedAt?.toISOString() ?? null,
  }));
}

/** A version of a front as it was, to be brought back; null where there is none. @throws Problem `not-allowed` */
export async function getFrontRevision(
  viewer: Viewer,
  key: string,
  version: number,
): Promise<FrontDocument | null> {
  if (!can(viewer, 'front.see')) throw new Problem('not-allowed');
  const where = { frontKey_version: { frontKey: key, version } };
  const row = await database().frontRevision.findUnique({ where, select: { document: true } });
  return row && (frontSchema.safeParse(row.document).data ?? null);
}
