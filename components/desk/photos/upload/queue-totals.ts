import { isPending, type QueueItem } from './upload-queue';

/** What a queue amounts to: counts of pictures, and how much of all of it is done, 0 to 1. */
export interface QueueTotals {
  all: number;
  pending: number;
  added: number;
  known: number;
  failed: number;
  /** Of the failed ones those that may go better another time. */
  again: number;
  share: number;
}

/** A picture counts by its length, and one of unknown length as much as a middling photo; making sizes is its last tenth. */
function weightOf({ bytes }: QueueItem): number {
  return bytes || 4_000_000;
}

function shareOf({ state }: QueueItem): number {
  if (state.is === 'sending' || state.is === 'offline') return state.share * 0.9;
  if (state.is === 'working' || state.is === 'moves') return 0.9;
  return state.is === 'added' || state.is === 'known' || state.is === 'failed' ? 1 : 0;
}

export function queueTotals(items: readonly QueueItem[]): QueueTotals {
  const count = (is: QueueItem['state']['is']) => items.filter(({ state }) => state.is === is).length;
  const weight = items.reduce((sum, item) => sum + weightOf(item), 0);
  const done = items.reduce((sum, item) => sum + weightOf(item) * shareOf(item), 0);
  return {
    all: items.length,
    pending: items.filter(isPending).length,
    added: count('added'),
    known: count('known'),
    failed: count('failed'),
    again: items.filter(({ state }) => state.is === 'failed' && state.again).length,
    share: weight ? done / weight : 0,
  };
}
