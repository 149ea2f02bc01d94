import type { DeskNoticeKind, PersonNoticeKind } from '@/lib/document/shapes/notice';
import type { NoticeKind } from '@/lib/document/shapes/notice-wish';
import { newId } from '@/lib/kit/ids';
import { type StorySubject, storySubject } from '@/lib/policy/story-subject';
import { subjectSelect } from '../subject-select';
import type { Transaction } from './transaction';

/** What the desk is told, and what it is about. */
export type NewNotice = { kind: DeskNoticeKind; at: Date; happensAt: Date } & (
  | { ruleId: string }
  | { scheduleId: string }
  | { storyId: string }
  | { webhookId: string }
);

/** Tells the desk something, once. Returns the notice's id, or null when the desk was told before. */
export async function addNotice(tx: Transaction, notice: NewNotice): Promise<string | null> {
  const id = newId();
  const { count } = await tx.notice.createMany({ data: [{ id, ...notice }], skipDuplicates: true });
  return count > 0 ? id : null;
}

/** Tells people something about a story, each by a notice of their own. Returns the ids, in their order. */
export async function addPersonNotices(
  tx: Transaction,
  personIds: readonly string[],
  notice: {
    kind: PersonNoticeKind;
    storyId: string;
    byId: string | null;
    text: string;
    at: Date;
    happensAt: Date;
  },
): Promise<string[]> {
  const data = personIds.map((personId) => ({ id: newId(), personId, ...notice }));
  await tx.notice.createMany({ data });
  return data.map(({ id }) => id);
}

/** Notes that what people were told about a story needs nobody any more: it has gone on. */
export async function settleNotices(
  tx: Transaction,
  storyId: string,
  kinds: readonly PersonNoticeKind[],
  done: { personId: string | null; at: Date },
): Promise<void> {
  await tx.notice.updateMany({
    where: { storyId, kind: { in: [...kinds] }, personId: { not: null }, doneAt: null },
    data: { doneAt: done.at, doneById: done.personId },
  });
}

/** Takes back what the desk was told about a rule that says something else now. */
export async function dropNotices(tx: Transaction, ruleId: string): Promise<void> {
  await tx.notice.deleteMany({ where: { ruleId } });
}

/** A notice as a use case needs it. */
export interface NoticeFound {
  kind: NoticeKind;
  /** Whose it is; null for one of the whole desk. */
  personId: string | null;
  /** The story that it is about; null for none. */
  story: StorySubject | null;
}

/** What a notice is about and whose it is; null for no such notice. */
export async function findNotice(tx: Transaction, id: string): Promise<NoticeFound | null> {
  const row = await tx.notice.findUnique({
    where: { id },
    select: {
      kind: true,
      personId: true,
      schedule: { select: { story: { select: subjectSelect } } },
      story: { select: subjectSelect },
    },
  });
  if (!row) return null;
  const story = row.story ?? row.schedule?.story;
  const { kind, personId } = row;
  return { kind: kind as NoticeKind, personId, story: story ? storySubject(story) : null };
}

/** Notes that somebody has dealt with it. */
export async function markNoticeDone(
  tx: Transaction,
  id: string,
  done: { personId: string; at: Date } | null,
): Promise<void> {
  const data = { doneAt: done?.at ?? null, doneById: done?.personId ?? null };
  await tx.notice.updateMany({ where: { id }, data });
}
