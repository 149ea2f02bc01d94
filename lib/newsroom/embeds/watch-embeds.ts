import { setTimeout as pause } from 'node:timers/promises';
import {
  claimWatched,
  pauseHost,
  releaseWatched,
  seemsClosed,
  type WatchRow,
  writeWatched,
} from '@/lib/data/write/embed-watch';
import { dropOldFetched } from '@/lib/data/write/fetch-cache';
import { lookAtCard } from '@/lib/embeds/look-at-card';
import { lookAtPost } from '@/lib/embeds/look-at-post';
import type { PostLook } from '@/lib/embeds/post-look';
import { afterLook, pauseAfter, untilNextLook, type Watch } from '@/lib/embeds/watch-rule';
import { createLimiter } from '@/lib/kit/limiter';
import { fetchMemory } from './fetch-memory';

interface Pace {
  signal?: AbortSignal;
  now?: () => Date;
  /** Between two questions to one server, in milliseconds. */
  betweenMs?: number;
  /** Spreads the next looks; from 0 to 1. */
  random?: () => number;
}

/** Claimed together: with the pauses between them that is well within a claim. */
const batch = 20;
const hostsAtOnce = 4;
/** For how long the answers of a server are held against each other. */
const doubtMs = 2 * 24 * 3_600_000;
/** A run ends then and leaves the rest to the next. */
const longestMs = 5 * 60_000;

const hostOf = ({ address }: WatchRow) => URL.parse(address)?.host ?? '';

function answerOf({ status, ...look }: PostLook): { status: number | null; reason: string | null } {
  return { status, reason: look.found === null && status === null ? look.reason : null };
}

const isLost = ({ state }: { state: string }) => state === 'gone' || state === 'private';

/** A platform that closes its doors says of every post that it is gone: that is no news of the posts. */
async function believed(row: WatchRow, after: Watch, at: Date): Promise<Watch> {
  if (isLost(row) || !isLost(after)) return after;
  const doubtful = await seemsClosed(hostOf(row), new Date(at.getTime() - doubtMs));
  return doubtful ? { ...after, state: row.state, stateAt: row.stateAt } : after;
}

/** Looks at one post and keeps what that found out. Returns for how long its server is to be left alone. */
async function lookAt(row: WatchRow, { signal, now = () => new Date(), random = Math.random }: Pace) {
  const look =
    (await lookAtPost(row.address, signal)) ?? (await lookAtCard(row.address, fetchMemory, signal));
  const at = now();
  const after = await believed(row, afterLook(row, look, at), at);
  const nextAt = new Date(at.getTime() + untilNextLook(after, look, at, random()));
  await writeWatched({ ...after, address: row.address }, { ...answerOf(look), at, nextAt });
  return pauseAfter(look);
}

/** Looks at the posts of one server, one after the other; when it asks to be left alone the rest wait for another run. */
async function lookAtHost(rows: WatchRow[], pace: Pace): Promise<void> {
  const { signal, now = () => new Date(), betweenMs = 2_000 } = pace;
  for (const [i, row] of rows.entries()) {
    if (i > 0 && betweenMs > 0) await pause(betweenMs, undefined, { signal });
    const alone = await lookAt(row, pace);
    if (alone === 0) continue;
    const at = now();
    await pauseHost(hostOf(row), new Date(at.getTime() + alone), at);
    await releaseWatched(rows.slice(i + 1).map(({ address }) => address));
    return;
  }
}

/**
 * Looks at every post of a published story at which a look is due: four servers at once, each one question at a time with
 * a pause between them. Two workers share the work and never ask the same server. For the worker.
 * @throws the signal's reason when it is to stop; what wasn't looked at yet stays due
 */
export async function watchEmbeds(pace: Pace = {}): Promise<void> {
  const { signal, now = () => new Date() } = pace;
  await dropOldFetched(now());
  const end = Date.now() + longestMs;
  const limited = createLimiter(hostsAtOnce);
  while (Date.now() < end) {
    signal?.throwIfAborted();
    const rows = await claimWatched(now(), batch);
    if (rows.length === 0) return;
    const hosts = [...Map.groupBy(rows, hostOf).values()];
    try {
      await Promise.all(hosts.map((own) => limited(() => lookAtHost(own, pace))));
    } catch (error) {
      await releaseWatched(rows.map(({ address }) => address));
      throw error;
    }
  }
}
