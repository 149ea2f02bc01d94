import type { DropLog } from '../pages/drop-log.ts';
import type { PageKeeper } from '../pages/page-keeper.ts';
import type { PageStore } from '../pages/page-store.ts';
import type { Drop } from './drop-source.ts';

/** How many dropped pages are rendered again unasked, the most read first; the others wait for a reader. */
const mostAhead = 40;
/** Asked for so often lately that somebody will soon ask again. */
const popular = 3;

interface Rooms {
  store: PageStore;
  drops: DropLog;
  keeper: PageKeeper;
}

/**
 * Takes what was dropped out of the pages: softly dropped ones are rendered again, the most read at once; those
 * dropped hard are gone, from the disk too, when this resolves.
 */
export async function applyDrops({ store, drops, keeper }: Rooms, dropped: readonly Drop[]): Promise<void> {
  const hard = dropped.filter((drop) => drop.hard).flatMap(({ tags }) => tags);
  const soft = dropped.filter((drop) => !drop.hard).flatMap(({ tags }) => tags);
  drops.note([...hard, ...soft]);
  const stale = store.keysOf(soft);
  store.dropSoft(stale);
  // From memory they are gone at once; readers need not wait for the disk.
  const gone = store.dropHard(store.keysOf(hard));
  const ahead = stale
    .flatMap((key) => store.peek(key) ?? [])
    .filter((page) => page.hits >= popular)
    .sort((a, b) => b.hits - a.hits)
    .slice(0, mostAhead);
  for (const { key } of ahead) void keeper.refresh(key);
  await gone;
}

/** Nothing that is kept may serve again: what was missed can't be said. */
export async function forgetAll({ store, drops }: Rooms): Promise<void> {
  drops.noteAll();
  await store.dropHard(store.allKeys());
}
