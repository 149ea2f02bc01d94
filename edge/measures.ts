import type { DropListener } from './drops/drop-listener.ts';
import type { Counts } from './edge-server.ts';
import type { LiveHub } from './live/live-hub.ts';
import type { Measure } from './metrics.ts';
import type { PageKeeper } from './pages/page-keeper.ts';
import type { PageStore } from './pages/page-store.ts';
import type { FairQueue } from './upstream/fair-queue.ts';

interface Edge {
  counts: Counts;
  store: PageStore;
  queue: FairQueue;
  listener: DropListener;
  hub: LiveHub;
  keeper: PageKeeper;
  /** How the cache in front is told; null without one. */
  purging: DropListener | null;
}

/** What an edge can say of itself in numbers. */
export function measuresOf({ counts, store, queue, listener, hub, keeper, purging }: Edge): Measure[] {
  const gauge = (name: string, help: string, read: () => number): Measure => ({
    name,
    help,
    kind: 'gauge',
    read,
  });
  const started = Date.now() / 1_000 - process.uptime();
  const measures = [
    gauge('pages', 'Pages known.', () => store.size),
    gauge('page_bytes', 'Bytes of pages in memory.', () => store.bytes),
    gauge('renders_running', 'Renders under way.', () => queue.running),
    gauge('renders_waiting', 'Renders that wait for their turn.', () => queue.waiting),
    gauge('live_readers', 'Streams of events that are open.', () => hub.readers),
    gauge('hears_database', 'Whether drops arrive.', () => Number(listener.now)),
    gauge('heard_timestamp_seconds', 'Up to when every drop is known.', () => listener.until / 1_000),
    gauge('drop_sequence', 'The last drop that was applied.', () => listener.seq),
    gauge('resident_memory_bytes', 'Memory of this process.', () => process.memoryUsage.rss()),
    gauge('start_timestamp_seconds', 'When this process began.', () => started),
  ];
  if (purging)
    measures.push(
      gauge('purge_sequence', 'The last drop that the cache in front was told.', () => purging.seq),
    );
  return [
    {
      name: 'answers_total',
      help: 'Requests by how they were answered.',
      kind: 'counter',
      read: () => counts,
    },
    {
      name: 'renders_total',
      help: 'Pages that Next was asked for.',
      kind: 'counter',
      read: () => keeper.renders,
    },
    {
      name: 'live_total',
      help: 'Events told to readers, and readers cut because they fell behind.',
      kind: 'counter',
      read: () => hub.counts,
    },
    ...measures,
  ];
}
