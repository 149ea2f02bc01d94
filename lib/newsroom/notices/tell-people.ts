import type { StoryHead } from '@/lib/data/write/find-story';
import { listMembers, type Member } from '@/lib/data/write/notice-members';
import { addPersonNotices } from '@/lib/data/write/notices';
import type { Transaction } from '@/lib/data/write/transaction';
import type { PersonNoticeKind } from '@/lib/document/shapes/notice';
import { can } from '@/lib/policy/can';
import { storySubject } from '@/lib/policy/story-subject';
import { deliver, wantsToHear } from './deliver';

type Head = Pick<StoryHead, 'id' | 'createdById' | 'assigneeIds' | 'sectionId' | 'status'>;

interface News {
  kind: PersonNoticeKind;
  story: Head;
  /** Who brought it about, and isn't told; null for the clock. */
  byId: string | null;
  text?: string;
  at: Date;
  /** When it happens; `at` unless it is still to come. */
  happensAt?: Date;
}

/** Those who write a story: whoever it is assigned to, and whoever began it. */
export const writersOf = ({ createdById, assigneeIds }: Head): string[] => [createdById, ...assigneeIds];

/** Those who hold a story: whoever it is assigned to, or else whoever began it. */
export const holdersOf = ({ createdById, assigneeIds }: Head): readonly string[] =>
  assigneeIds.length > 0 ? assigneeIds : [createdById];

async function tell(tx: Transaction, news: News, members: readonly Member[]): Promise<void> {
  const { kind, story, byId, text = '', at, happensAt = at } = news;
  const told = members.filter(
    (member) =>
      member.viewer.id !== byId &&
      wantsToHear(member, kind) &&
      can(member.viewer, 'story.read', storySubject(story)),
  );
  const personIds = told.map(({ viewer }) => viewer.id);
  if (personIds.length === 0) return;
  const ids = await addPersonNotices(tx, personIds, { kind, storyId: story.id, byId, text, at, happensAt });
  const each = told.map((member, i) => ({ noticeId: ids[i] ?? '', member }));
  await deliver(tx, kind, each, at);
}

/** Tells people something about a story that they may read, in the ways that each of them wants. */
export async function tellPeople(tx: Transaction, ids: readonly string[], news: News): Promise<void> {
  const others = [...new Set(ids)].filter((id) => id !== news.byId);
  if (others.length > 0) await tell(tx, news, await listMembers(tx, others));
}

/** Tells those who may approve a story something about it, and others beside them. */
export async function tellReviewers(
  tx: Transaction,
  news: News,
  others: readonly string[] = [],
): Promise<void> {
  const subject = storySubject(news.story);
  const members = await listMembers(tx);
  const concerned = members.filter(
    ({ viewer }) => others.includes(viewer.id) || can(viewer, 'story.approve', subject),
  );
  await tell(tx, news, concerned);
}
