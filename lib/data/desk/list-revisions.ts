import type { HistoryStory, RevisionRow } from '@/lib/document/shapes/revision';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { revisionRowSelect, storyOfHistory, toRevisionRow } from './revision-row';

const pageSize = 50;

export interface RevisionFilter {
  /** Lists versions before this one; null begins with the newest. */
  before: number | null;
  /** A version to bring along though it stands on another page, because it was chosen there. */
  chosen: number | null;
}

/** A page of a history. */
export interface RevisionPage {
  story: HistoryStory;
  revisions: RevisionRow[];
  /** The chosen version where it isn't among `revisions`. */
  chosen: RevisionRow | null;
  /** What to ask for as `before` to go on; null at the end. */
  next: number | null;
  /** Whether any save came too late and was set aside. */
  setAside: boolean;
}

/**
 * The versions of a story that are kept, newest first, by keyset and without reading a document.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function listRevisions(
  viewer: Viewer,
  id: string,
  filter: RevisionFilter,
): Promise<RevisionPage> {
  const story = await storyOfHistory(viewer, id);
  const older = filter.before === null ? {} : { version: { lt: filter.before } };
  const setAside = database().branch.findFirst({ where: { storyId: story.id }, select: { id: true } });
  const rows = await database().revision.findMany({
    where: { storyId: story.id, ...older },
    orderBy: { version: 'desc' },
    take: pageSize + 1,
    select: revisionRowSelect,
  });
  const page = rows.slice(0, pageSize);
  const { chosen } = filter;
  const elsewhere =
    chosen === null || page.some(({ version }) => version === chosen)
      ? null
      : await database().revision.findUnique({
          where: { storyId_version: { storyId: story.id, version: chosen } },
          select: revisionRowSelect,
        });
  return {
    story,
    revisions: page.map((row) => toRevisionRow(row, story)),
    chosen: elsewhere && toRevisionRow(elsewhere, story),
    setAside: (await setAside) !== null,
    next: rows.length > pageSize ? (page.at(-1)?.version ?? null) : null,
  };
}
