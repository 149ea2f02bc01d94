import { ask } from './client';
import { Prisma } from './prisma/client';
import type { bylineSelect } from './story-card';

type BylineRow = Prisma.UpdateBylineGetPayload<typeof bylineSelect>;

/** A published post of live coverage. */
export interface PostRow {
  id: string;
  number: number | null;
  key: boolean;
  publishedHeadline: string;
  publishedDocument: unknown;
  publishedAt: Date | null;
  changedAt: Date | null;
  publishedBylines: BylineRow[];
}

/** Why a post is on the page. */
type Part = 'newest' | 'pinned' | 'key';

const mostKeyEvents = 30;

const columns = Prisma.sql`post.id, post.number, post.key, post."publishedHeadline", post."publishedDocument",
  post."publishedAt", post."changedAt"`;
/** Who signed an update that stands in a statement as `post`, as JSON: rows of `bylineSelect`. */
export const updateBylines = Prisma.sql`coalesce((
  SELECT json_agg(json_build_object('role', byline.role, 'author', json_build_object(
    'slug', author.slug, 'name', author.name, 'jobTitle', author."jobTitle")) ORDER BY byline.position)
  FROM "UpdateByline" byline JOIN "Author" author ON author.id = byline."authorId"
  WHERE byline."updateId" = post.id), '[]')`;
const postsOf = (storyId: string) =>
  Prisma.sql`FROM "Update" post WHERE post."storyId" = ${storyId}::uuid AND post.status = 'published'`;

/** The posts with these numbers, both included, the newest first. */
export function postRows(storyId: string, from: number, to: number): Promise<PostRow[]> {
  return ask<PostRow>(Prisma.sql`
    SELECT ${columns}, ${updateBylines} AS "publishedBylines" ${postsOf(storyId)} AND post.number BETWEEN ${from} AND ${to}
    ORDER BY post.number DESC`);
}

/**
 * What stands on the first page of live coverage, in one question that reads no other post: those from a number on that aren't
 * pinned, those that are, in their order, and the newest key events, which nobody signs here.
 */
export async function firstPageRows(storyId: string, from: number): Promise<Record<Part, PostRow[]>> {
  const rows = await ask<PostRow & { part: Part }>(Prisma.sql`
    SELECT part, id, number, key, "publishedHeadline", "publishedDocument", "publishedAt", "changedAt", "publishedBylines"
    FROM (
      SELECT 'newest' AS part, -post.number AS place, ${columns}, ${updateBylines} AS "publishedBylines"
      ${postsOf(storyId)} AND post.number >= ${from} AND post.pinned IS NULL
      UNION ALL
      SELECT 'pinned', post.pinned, ${columns}, ${updateBylines} ${postsOf(storyId)} AND post.pinned IS NOT NULL
      UNION ALL
      (SELECT 'key', -post.number, ${columns}, '[]' ${postsOf(storyId)} AND post.key AND post.number IS NOT NULL
        ORDER BY post.number DESC LIMIT ${mostKeyEvents}::int)
    ) posts ORDER BY part, place`);
  const parts: Record<Part, PostRow[]> = { newest: [], pinned: [], key: [] };
  for (const { part, ...row } of rows) parts[part].push(row);
  return parts;
}
