import type { NoticeKind } from '@/lib/document/shapes/notice-wish';
import { newId } from '@/lib/kit/ids';
import { type StorySubject, storySubject } from '@/lib/policy/story-subject';
import type { Prisma } from '../prisma/client';
import { subjectSelect } from '../subject-select';
import type { Transaction } from './transaction';

const aboutStory = { select: { id: true, headline: true, ...subjectSelect } } as const;

const select = {
  id: true,
  personId: true,
  attempts: true,
  notice: {
    select: {
      id: true,
      kind: true,
      at: true,
      happensAt: true,
      text: true,
      doneAt: true,
      by: { select: { name: true } },
      story: aboutStory,
      schedule: { select: { story: aboutStory } },
    },
  },
} satisfies Prisma.NoticeDeliverySelect;

/** A notice that waits to be sent to somebody. */
export interface Delivery {
  id: string;
  personId: string;
  attempts: number;
  notice: {
    id: string;
    kind: NoticeKind;
    at: Date;
    happensAt: Date;
    text: string;
    /** Whether somebody has dealt with it by now. */
    done: boolean;
    by: string | null;
    story: { id: string; headline: string; subject: StorySubject } | null;
  };
}

type Row = Prisma.NoticeDeliveryGetPayload<{ select: typeof select }>;

function toDelivery({ notice: { story, schedule, doneAt, by, kind, ...notice }, ...row }: Row): Delivery {
  const about = story ?? schedule?.story ?? null;
  return {
    ...row,
    notice: {
      ...notice,
      kind: kind as NoticeKind,
      done: doneAt !== null,
      by: by?.name ?? null,
      story: about && { id: about.id, headline: about.headline, subject: storySubject(about) },
    },
  };
}

/** Notes that notices are to be sent to people. Returns the ids of the deliveries, in their order. */
export async function insertDeliveries(
  tx: Transaction,
  to: readonly { noticeId: string; personId: string; way: 'mail' | 'webhook' }[],
  createdAt: Date,
): Promise<string[]> {
  const data = to.map(({ noticeId, personId, way }) => ({ id: newId(), noticeId, personId, way, createdAt }));
  await tx.noticeDelivery.createMany({ data, skipDuplicates: true });
  return data.map(({ id }) => id);
}

/** What waits to be mailed to somebody, oldest first. */
export async function waitingMails(tx: Transaction, personId: string, most: number): Promise<Delivery[]> {
  const rows = await tx.noticeDelivery.findMany({
    where: { personId, way: 'mail', state: 'waiting' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: most,
    select,
  });
  return rows.map(toDelivery);
}

/** A delivery that waits; null when it does not, or not any more. */
export async function waitingDelivery(tx: Transaction, id: string): Promise<Delivery | null> {
  const row = await tx.noticeDelivery.findFirst({ where: { id, state: 'waiting' }, select });
  return row && toDelivery(row);
}

/** Notes how an attempt went. */
export async function noteDeliveries(
  tx: Transaction,
  ids: readonly string[],
  { state, at, reason }: { state: 'waiting' | 'sent' | 'failed'; at: Date; reason: string },
): Promise<void> {
  await tx.noticeDelivery.updateMany({
    where: { id: { in: [...ids] } },
    data: { state, triedAt: at, reason, attempts: { increment: 1 } },
  });
}

/** Forgets what need not be sent after all. */
export async function dropDeliveries(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.noticeDelivery.deleteMany({ where: { id: { in: [...ids] } } });
}
