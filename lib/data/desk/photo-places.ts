import type { PhotoPlace } from '@/lib/document/shapes/photo-place';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';

interface Row {
  photoId: string;
  storyId: string;
  createdById: string;
  assigneeIds: string[];
  sectionId: string | null;
  headline: string;
  status: string;
  updateId: string | null;
  updateHeadline: string | null;
  published: boolean;
  working: boolean;
  path: string | null;
}

function toPlace(viewer: Viewer, row: Row): PhotoPlace {
  const mayOpen = can(viewer, 'story.read', storySubject(row));
  // What readers see is no secret; the headline of a colleague's draft may be.
  const mayName = mayOpen || row.path !== null;
  const anchor = row.updateId ? `#update-${row.updateId}` : '';
  return {
    photoId: row.photoId,
    storyId: row.storyId,
    headline: mayName ? row.headline : '',
    status: row.status,
    update: row.updateId ? { id: row.updateId, headline: mayName ? (row.updateHeadline ?? '') : '' } : null,
    published: row.published,
    working: row.working,
    path: row.published && row.path ? `${row.path}${anchor}` : null,
    mayOpen,
  };
}

/**
 * Where photos are used, by stories and updates, in what readers see and in working copies: what readers see first,
 * then what was changed last. At most 200 places, in one query. Of stories that the viewer may not read only those
 * that readers see are named.
 */
export async function photoPlaces(viewer: Viewer, photoIds: readonly string[]): Promise<PhotoPlace[]> {
  if (!can(viewer, 'photo.read') || photoIds.length === 0) return [];
  const rows = await database().$queryRaw<Row[]>`
    SELECT r."refId" AS "photoId", story.id AS "storyId", story."createdById", story."assigneeIds", story."sectionId", story.status::text, publication.path,
      coalesce(publication.headline, story.headline) AS headline,
      u.id AS "updateId", coalesce(nullif(u."publishedHeadline", ''), u.headline) AS "updateHeadline",
      bool_or(r.stage = 'published') AS published, bool_or(r.stage = 'working') AS working
    FROM "Reference" r
    JOIN "Story" story ON story.id = r."storyId"
    LEFT JOIN "Publication" publication ON publication."storyId" = story.id
    LEFT JOIN "Update" u ON r."ownerKind" = 'update' AND u.id = r."ownerId"
    WHERE r.kind = 'photo' AND r."refId" = ANY(${photoIds}::uuid[])
      AND (u.id IS NULL OR u.status <> 'withdrawn')
    GROUP BY r."refId", story.id, publication."storyId", u.id
    ORDER BY bool_or(r.stage = 'published') DESC, story."updatedAt" DESC, story.id, u.id
    LIMIT 200`;
  return rows.map((row) => toPlace(viewer, row));
}
