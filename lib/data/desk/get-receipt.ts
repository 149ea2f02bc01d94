import { type Receipt, receiptFindingsSchema } from '@/lib/document/shapes/receipt';
import type { StoryEventKind } from '@/lib/document/shapes/story-event';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { subjectSelect } from '../subject-select';

const shownEvents = 20;

/** What readers got of a story when it was last looked, and what happened to it lately. Times are ISO instants. */
export interface StoryReceipt {
  headline: string;
  path: string | null;
  /** Whether readers ever saw it. */
  wasPublished: boolean;
  receipt: Receipt | null;
  events: { id: string; kind: StoryEventKind; at: string }[];
}

/** @throws Problem `not-found`, also for a story that the viewer may not read */
export async function getReceipt(viewer: Viewer, storyId: string): Promise<StoryReceipt> {
  const story = isId(storyId)
    ? await database().story.findUnique({
        where: { id: storyId },
        select: {
          headline: true,
          ...subjectSelect,
          firstPublishedAt: true,
          publication: { select: { path: true } },
          receipt: { select: { state: true, checkedAt: true, findings: true } },
          events: { orderBy: { at: 'desc' }, take: shownEvents, select: { id: true, kind: true, at: true } },
        },
      })
    : null;
  if (!story || !can(viewer, 'story.read', storySubject(story))) {
    throw new Problem('not-found');
  }
  const { receipt } = story;
  return {
    headline: story.headline,
    path: story.publication?.path ?? null,
    wasPublished: story.firstPublishedAt !== null,
    receipt: receipt && {
      state: receipt.state,
      checkedAt: receipt.checkedAt?.toISOString() ?? null,
      findings: receiptFindingsSchema.parse(receipt.findings),
    },
    events: story.events.map(({ id, kind, at }) => ({
      id,
      kind: kind as StoryEventKind,
      at: at.toISOString(),
    })),
  };
}
