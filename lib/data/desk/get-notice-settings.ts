import { type NoticeKind, type NoticeWishes, noticeKinds } from '@/lib/document/shapes/notice-wish';
import { config } from '@/lib/kit/config';
import { can, reachOf } from '@/lib/policy/can';
import { noticeVerb } from '@/lib/policy/notice-verbs';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { readWishes } from '../write/notice-members';

/** What somebody is told, and how. */
export interface NoticeSettings {
  /** What they can be told of at all. */
  kinds: NoticeKind[];
  wishes: NoticeWishes | null;
  /** Where their notices are posted to; null for nowhere. */
  hook: string | null;
  /** Whether the newsroom sends mail. */
  mail: boolean;
}

/** Whether there can be a notice of this kind for somebody: nobody chooses about what never comes. */
function concerns(viewer: Viewer, kind: NoticeKind): boolean {
  if (kind === 'handed-in') return reachOf(viewer, 'story.approve') !== null;
  const verb = noticeVerb(kind);
  if (verb && !verb.startsWith('story.')) return can(viewer, verb);
  return kind === 'note' || reachOf(viewer, 'story.create') !== null;
}

/** What the viewer is told, and how. */
export async function getNoticeSettings(viewer: Viewer): Promise<NoticeSettings> {
  const row = await database().person.findUnique({
    where: { id: viewer.id },
    select: { noticeWishes: true, noticeHook: true },
  });
  return {
    kinds: noticeKinds.filter((kind) => concerns(viewer, kind)),
    wishes: readWishes(row?.noticeWishes),
    hook: row?.noticeHook ?? null,
    mail: config.smtpUrl() !== null,
  };
}
