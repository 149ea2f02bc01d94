import { database } from '../client';
import { writeStorySearch } from './index-story';
import { inTransaction } from './transaction';

const batch = 50;

/**
 * Indexes stories whose words in the search are out of date: a photo's caption was corrected, an author has another
 * name, live coverage has a new post, stories came in by hand. Each in a transaction of its own, until none is left or
 * `signal` aborts.
 */
export async function indexDueStories(signal?: AbortSignal): Promise<void> {
  for (let last: string | null = null; !signal?.aborted; ) {
    const due: { storyId: string }[] = await database().searchDue.findMany({
      where: last ? { storyId: { gt: last } } : {},
      orderBy: { storyId: 'asc' },
      take: batch,
      select: { storyId: true },
    });
    for (const { storyId } of due) {
      if (signal?.aborted) return;
      await inTransaction((tx) => writeStorySearch(tx, storyId));
    }
    if (due.length < batch) return;
    last = due.at(-1)?.storyId ?? null;
  }
}
