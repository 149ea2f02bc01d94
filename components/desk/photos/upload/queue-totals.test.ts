import { expect, it } from 'vitest';
import { queueTotals } from './queue-totals';
import type { ItemState, QueueItem } from './upload-queue';

const item = (id: number, bytes: number, state: ItemState): QueueItem => ({
  ...{ id, name: `${id}.jpg`, bytes, source: 'x', state },
});

it('weighs files by their length, and keeps a tenth for the making of sizes', () => {
  const totals = queueTotals([
    item(1, 1_000, { is: 'sending', share: 0.5 }),
    item(2, 3_000, { is: 'working' }),
    item(3, 2_000, { is: 'failed', sentence: 'No.', again: true }),
    item(4, 4_000, { is: 'waiting' }),
  ]);
  expect(totals).toMatchObject({ all: 4, pending: 3, failed: 1, again: 1, added: 0, known: 0 });
  expect(totals.share).toBeCloseTo((450 + 2_700 + 2_000) / 10_000);
});

it('is nothing of nothing', () => {
  expect(queueTotals([])).toEqual({ all: 0, pending: 0, added: 0, known: 0, failed: 0, again: 0, share: 0 });
});
