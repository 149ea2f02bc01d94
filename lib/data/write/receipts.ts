import { nextLook } from '@/lib/document/receipt-times';
import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import type { StoryEvent } from '@/lib/document/shapes/story-event';
import { database } from '../client';
import { addJob } from './add-job';
import type { Transaction } from './transaction';

async function lookAt(tx: Transaction, storyId: string, runAt: Date): Promise<void> {
  await addJob(tx, 'check-receipt', { storyId }, { subject: storyId, runAt });
}

/** Orders a look at what readers now get of a story. What was told of an earlier look is forgotten. */
export async function askForReceipt(
  tx: Transaction,
  { id: eventId, storyId }: Pick<StoryEvent, 'id' | 'storyId'>,
  at: Date,
): Promise<void> {
  const state = { eventId, state: 'waiting', attempts: 0 } as const;
  await tx.receipt.upsert({ where: { storyId }, create: { storyId, ...state }, update: state });
  await forgetReceiptNotices(tx, storyId);
  await lookAt(tx, storyId, nextLook(0, at) ?? at);
}

/** What was told of looks at a story is no longer so. */
export async function forgetReceiptNotices(tx: Transaction, storyId: string): Promise<void> {
  await tx.notice.deleteMany({ where: { storyId, kind: 'receipt-bad' } });
}

/** The receipt of a story that is to be looked at, held until the transaction ends; null for none. */
export async function lockReceipt(
  tx: Transaction,
  storyId: string,
): Promise<{ eventId: string; attempts: number } | null> {
  const [row] = await tx.$queryRaw<{ eventId: string; attempts: number }[]>`
    SELECT "eventId", attempts FROM "Receipt" WHERE "storyId" = ${storyId}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Notes what a look found, and orders the next one where there is to be one. */
export async function noteLook(
  tx: Transaction,
  storyId: string,
  look: { state: 'waiting' | 'good' | 'bad'; at: Date; findings: ReceiptFinding[]; next: Date | null },
): Promise<void> {
  const { state, at: checkedAt, findings, next } = look;
  const data = { state, checkedAt, findings, attempts: { increment: 1 } };
  await tx.receipt.update({ where: { storyId }, data });
  if (next) await lookAt(tx, storyId, next);
}

/** What readers should find of a story at present: its page, the notice that it was taken back, or that it is gone. */
export type Appearance =
  | { as: 'page'; path: string; publishedAt: Date; inFeed: boolean }
  | { as: 'retraction'; path: string; notice: string; publishedAt: Date }
  | { as: 'gone'; path: string; target: string | null; publishedAt: Date | null };

/** How many stories the feed carries. */
const feedLength = 30;

async function isInFeed(publishedAt: Date): Promise<boolean> {
  const newer = await database().publication.findMany({
    where: { publishedAt: { gt: publishedAt } },
    take: feedLength,
    select: { storyId: true },
  });
  return newer.length < feedLength;
}

/** Null for a story that was never published. */
export async function findAppearance(storyId: string): Promise<Appearance | null> {
  const story = await database().story.findUnique({
    where: { id: storyId },
    select: {
      firstPublishedAt: true,
      publication: { select: { path: true, publishedAt: true } },
      retraction: { select: { path: true, notice: true, firstPublishedAt: true } },
      addresses: { orderBy: { usedAt: 'desc' }, take: 1, select: { path: true, target: true } },
    },
  });
  if (story?.publication) {
    const { path, publishedAt } = story.publication;
    return { as: 'page', path, publishedAt, inFeed: await isInFeed(publishedAt) };
  }
  if (story?.retraction) {
    const { path, notice, firstPublishedAt: publishedAt } = story.retraction;
    return { as: 'retraction', path, notice, publishedAt };
  }
  const [address] = story?.addresses ?? [];
  return address ? { as: 'gone', ...address, publishedAt: story?.firstPublishedAt ?? null } : null;
}
