import type { RedirectPair } from '@/lib/document/plan-redirects';
import { storyOfHistory } from '@/lib/kit/history-path';
import { newId } from '@/lib/kit/ids';
import { lockAddresses, type Transaction } from './transaction';

/** Redirects that new ones at `paths`, leading to `targets`, have to be worked into. Nobody else changes any meanwhile. */
export async function lockRedirects(
  tx: Transaction,
  paths: readonly string[],
  targets: readonly string[],
): Promise<RedirectPair[]> {
  await lockAddresses(tx);
  const named = [...paths, ...targets];
  return tx.$queryRaw<RedirectPair[]>`
    SELECT path, target FROM "Redirect"
    WHERE path = ANY(${named}::text[])
      OR split_part(split_part(target, '?', 1), '#', 1) = ANY(${[...paths]}::text[])`;
}

/** Stores redirects, in place of what was at their addresses. */
export async function writeRedirects(
  tx: Transaction,
  redirects: readonly RedirectPair[],
  by: { personId: string; at: Date },
): Promise<void> {
  const rows = redirects.map(({ path, target }) => ({ id: newId(), path, target }));
  await tx.$executeRaw`
    INSERT INTO "Redirect" (id, path, target, "createdById", "createdAt")
    SELECT given.id, given.path, given.target, ${by.personId}::uuid, ${by.at}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given (id uuid, path text, target text)
    ON CONFLICT (path) DO UPDATE SET target = excluded.target, "createdById" = excluded."createdById",
      "createdAt" = excluded."createdAt"`;
}

/** Removes one; null for none. */
export async function removeRedirect(tx: Transaction, id: string): Promise<RedirectPair | null> {
  const select = { path: true, target: true };
  const row = await tx.redirect.findUnique({ where: { id }, select });
  if (row) await tx.redirect.delete({ where: { id } });
  return row;
}

/** The redirect at a path of this site; null for none. */
export async function redirectAt(tx: Transaction, path: string): Promise<RedirectPair | null> {
  return tx.redirect.findUnique({ where: { path }, select: { path: true, target: true } });
}

/** Removes the redirect at a path, because the page is there again. */
export async function clearRedirect(tx: Transaction, path: string): Promise<void> {
  await tx.redirect.deleteMany({ where: { path } });
}

/** Has addresses of stories that were taken down and led to a page lead to where that page is now. */
export async function retargetAddresses(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Address" SET target = ${to}
    WHERE answer = 'redirect' AND split_part(split_part(target, '?', 1), '#', 1) = ${from}`;
}

/**
 * Which of these paths readers find something at: pages of ours, which no redirect may take away. What the site itself answers
 * says `isOwnAddress`.
 */
export async function pagesAmong(tx: Transaction, paths: readonly string[]): Promise<string[]> {
  const stories = paths.flatMap((path) => storyOfHistory(path) ?? []);
  const rows = await tx.$queryRaw<{ path: string }[]>`
    SELECT path FROM "Address" WHERE path = ANY(${[...paths]}::text[])
    UNION SELECT path || '/history' FROM "Address" WHERE path = ANY(${stories}::text[])
    UNION SELECT '/' || slug FROM "Section" WHERE '/' || slug = ANY(${[...paths]}::text[])
    UNION SELECT '/authors/' || slug FROM "Author" WHERE '/authors/' || slug = ANY(${[...paths]}::text[])
    UNION SELECT '/tags/' || slug FROM "Tag" WHERE '/tags/' || slug = ANY(${[...paths]}::text[])
    UNION SELECT '/series/' || slug FROM "Series" WHERE '/series/' || slug = ANY(${[...paths]}::text[])
    UNION SELECT '/policies/' || kind FROM "SitePolicy" WHERE '/policies/' || kind = ANY(${[...paths]}::text[])
    UNION SELECT '/' || "indexNowKey" || '.txt' FROM "Site"
      WHERE '/' || "indexNowKey" || '.txt' = ANY(${[...paths]}::text[])`;
  return rows.map(({ path }) => path);
}
