import type { HistoryStory } from '@/lib/document/shapes/revision';
import type { DeskChange } from '@/lib/document/shapes/story-change';
import { type HistoryShows, historyShows } from '@/lib/document/story-style';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { cutPage, decodeCursor } from '../cursor';
import { below, changeSelect, newestFirst, toChangeEntry } from '../history-entry';
import { subjectSelect } from '../subject-select';
import { storyOfHistory } from './revision-row';

const pageSize = 20;

/** A page of what readers see of a story's changes, and what can be decided about it. */
export interface PublicHistory {
  story: HistoryStory;
  /** What was chosen for this story; null for what the site does. */
  chosen: HistoryShows | null;
  /** The public path; null while readers see nothing. */
  path: string | null;
  mayDecide: boolean;
  changes: DeskChange[];
  next: string | null;
}

/**
 * The changes in a story's public history, newest first.
 * @throws Problem `not-found`, also for a story that the viewer may not read
 */
export async function getPublicHistory(
  viewer: Viewer,
  id: string,
  before: string | null,
): Promise<PublicHistory> {
  const story = await storyOfHistory(viewer, id);
  const [row, rows] = await Promise.all([
    database().story.findUniqueOrThrow({
      where: { id },
      select: { historyShows: true, ...subjectSelect, publication: { select: { path: true } } },
    }),
    database().storyChange.findMany({
      where: { storyId: id, ...below(decodeCursor(before)) },
      orderBy: newestFirst,
      take: pageSize + 1,
      select: { ...changeSelect, hiddenAt: true, hiddenBy: { select: { name: true } } },
    }),
  ]);
  const { page, next } = cutPage(rows, pageSize, ({ id: changeId, at }) => ({ id: changeId, at }));
  return {
    story,
    chosen: historyShows.find((known) => known === row.historyShows) ?? null,
    path: row.publication?.path ?? null,
    mayDecide: can(viewer, 'story.history', storySubject(row)),
    changes: page.map((change) => ({
      entry: toChangeEntry({ ...change, closed: false, hiddenReason: null }, 'words'),
      closed: change.closed,
      hidden:
        change.hiddenReason === null
          ? null
          : {
              reason: change.hiddenReason,
              by: change.hiddenBy?.name ?? '',
              at: change.hiddenAt?.toISOString() ?? '',
            },
    })),
    next,
  };
}
