'use client';

import { uploadMessages } from '@/lib/kit/messages/uploads';
import type { QueueItem, QueueState, UploadQueue } from './upload-queue';
import { UploadRow } from './upload-row';

const shownAtMost = 200;

/** What somebody looks for first: what failed, then what is under way, what waits, what is done. */
const rank: Record<QueueItem['state']['is'], number> = {
  failed: 0,
  moves: 0,
  counting: 1,
  sending: 1,
  offline: 1,
  working: 1,
  fetching: 1,
  waiting: 2,
  added: 3,
  known: 3,
};

/** The pictures of the queue. They stay in the order in which they came, so that nothing jumps; a long list shows what matters. */
export function UploadList({ queue, state: { items, paused } }: { queue: UploadQueue; state: QueueState }) {
  const words = uploadMessages();
  const chosen =
    items.length <= shownAtMost
      ? items
      : [...items]
          .sort((a, b) => rank[a.state.is] - rank[b.state.is])
          .slice(0, shownAtMost)
          .sort((a, b) => a.id - b.id);
  return (
    <section aria-label={words.list}>
      <ul className="divide-y divide-rule border-y border-rule">
        {chosen.map((item) => (
          <UploadRow key={item.id} item={item} paused={paused} queue={queue} />
        ))}
      </ul>
      {chosen.length < items.length && (
        <p className="mt-2 text-sm text-ink-soft">{words.more(items.length - chosen.length)}</p>
      )}
    </section>
  );
}
