import type { DeskRedirect } from '@/lib/document/shapes/redirect';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import type { Prisma } from '../prisma/client';

const pageSize = 50;

/**
 * Redirects, newest first, by keyset.
 * @param words part of an address or of where it leads; empty for all
 * @throws Problem `not-found` to whom they aren't shown
 */
export async function listRedirects(
  viewer: Viewer,
  { words, before }: { words: string; before: string | null },
): Promise<{ redirects: DeskRedirect[]; next: string | null }> {
  if (!can(viewer, 'site.redirects')) throw new Problem('not-found');
  const cursor = decodeCursor(before);
  const older: Prisma.RedirectWhereInput = cursor
    ? { createdAt: { lte: cursor.at }, OR: [{ createdAt: { lt: cursor.at } }, { id: { lt: cursor.id } }] }
    : {};
  const asked = words.trim().slice(0, 200);
  const found: Prisma.RedirectWhereInput = asked
    ? {
        OR: [
          { path: { contains: asked, mode: 'insensitive' } },
          { target: { contains: asked, mode: 'insensitive' } },
        ],
      }
    : {};
  const rows = await database().redirect.findMany({
    where: { AND: [found, older] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: pageSize + 1,
    select: { id: true, path: true, target: true, createdAt: true, createdBy: { select: { name: true } } },
  });
  const { page, next } = cutPage(rows, pageSize, ({ createdAt, id }) => ({ at: createdAt, id }));
  const redirects = page.map(({ id, path, target, createdAt, createdBy }) => ({
    id,
    path,
    target,
    by: createdBy.name,
    at: createdAt.toISOString(),
  }));
  return { redirects, next };
}
