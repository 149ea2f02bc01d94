import { storyChannel, storySignal } from '@/lib/signals/story-signal';
import { coverageJob } from './index-story';
import type { Transaction } from './transaction';

/** Tells the desk of a story (tell-story.ts) of which a live post has gone out, and has what it is searched by read anew, in one statement. */
export async function tellCoverage(tx: Transaction, storyId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${storyChannel}, ${storySignal(storyId)}) FROM ${coverageJob()}`;
}
