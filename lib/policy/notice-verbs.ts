import type { DeskNoticeKind } from '@/lib/document/shapes/notice';
import type { NoticeKind } from '@/lib/document/shapes/notice-wish';
import { can } from './can';
import type { StorySubject } from './story-subject';
import type { Verb } from './table';
import type { Viewer } from './viewer';

/** What somebody must be allowed to do to deal with what the whole desk is told: what they would have to do about it. */
const noticeVerbs = {
  'schedule-failed': 'story.publish',
  'receipt-bad': 'story.publish',
  'rights-warning': 'photo.rights',
  'rights-lost': 'photo.rights',
  'webhook-off': 'site.pings',
} as const satisfies Record<DeskNoticeKind, Verb>;

/** The verb for a notice of the whole desk; null for a kind that is told to single people. */
export function noticeVerb(kind: NoticeKind): Verb | null {
  return kind in noticeVerbs ? noticeVerbs[kind as DeskNoticeKind] : null;
}

/** Whether a notice of this kind, which is about no story, is the viewer's to see. */
export function maySeeHouseNotice(viewer: Viewer, kind: NoticeKind): boolean {
  const verb = noticeVerb(kind);
  return verb !== null && !verb.startsWith('story.') && can(viewer, verb);
}

/**
 * Whether a notice of the whole desk concerns somebody. What is about a story concerns the photo desk and editors as far
 * as they may read it, and whoever's own it is.
 */
export function concerns(viewer: Viewer, kind: NoticeKind, story: StorySubject | null): boolean {
  if (!story) return maySeeHouseNotice(viewer, kind);
  if (can(viewer, 'photo.rights')) return can(viewer, 'story.read', story);
  return story.createdById === viewer.id || story.assigneeIds.includes(viewer.id);
}
