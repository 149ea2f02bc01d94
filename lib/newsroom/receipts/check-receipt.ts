import { findAppearance, forgetReceiptNotices, lockReceipt, noteLook } from '@/lib/data/write/receipts';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction, type Transaction } from '@/lib/data/write/transaction';
import { looksBeforeWord, nextLook } from '@/lib/document/receipt-times';
import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import { config } from '@/lib/kit/config';
import type { Network } from '@/lib/net/network';
import { tellDesk } from '../notices/tell-desk';
import { networkOf } from './ask-as-reader';
import { lookAsReader } from './look';

interface Looking {
  signal?: AbortSignal;
  now?: () => Date;
  network?: Network;
}

/**
 * Looks at what readers get of a story, and keeps the receipt. What is wrong is looked at again, at growing distances; when
 * it stays so, the desk is told. Does nothing where receipts are switched off.
 * @throws the signal's reason when the worker is to stop; the look is then done again
 */
export async function checkReceipt(storyId: string, looking: Looking = {}): Promise<void> {
  const { signal, now = () => new Date() } = looking;
  const from = config.receipts();
  if (!from) return;
  const before = await inTransaction((tx) => lockReceipt(tx, storyId));
  const appearance = before && (await findAppearance(storyId));
  if (!appearance) return;
  const findings = await lookAsReader(storyId, appearance, looking.network ?? networkOf(from), signal);
  await inTransaction((tx) => keep(tx, { storyId, eventId: before.eventId, findings, at: now() }));
}

interface Looked {
  storyId: string;
  eventId: string;
  /** Null when the story changed meanwhile: that look counts as one, and the next one comes soon. */
  findings: ReceiptFinding[] | null;
  at: Date;
}

async function keep(tx: Transaction, { storyId, eventId, findings, at }: Looked): Promise<void> {
  const receipt = await lockReceipt(tx, storyId);
  // Something else happened to the story while we looked: that has a look of its own.
  if (receipt?.eventId !== eventId) return;
  const attempts = receipt.attempts + 1;
  const good = findings?.every(({ ok }) => ok) ?? false;
  const next = good ? null : nextLook(attempts, at);
  const told = attempts >= looksBeforeWord || next === null;
  const state = good ? 'good' : told ? 'bad' : 'waiting';
  await noteLook(tx, storyId, { state, at, findings: findings ?? [], next });
  if (state === 'good') await forgetReceiptNotices(tx, storyId);
  if (state === 'bad' && attempts === looksBeforeWord) {
    await tellDesk(tx, { kind: 'receipt-bad', storyId, at, happensAt: at });
  }
  await tellStory(tx, storyId);
}
