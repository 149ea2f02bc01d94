'use client';

import { useEffect, useState } from 'react';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { queueTotals } from './queue-totals';
import type { QueueState, UploadQueue } from './upload-queue';

/** Whether the browser believes that it is connected. */
function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    look();
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return online;
}

/** How far all of it is, and what can be done with all of it at once. */
export function QueueSummary({ queue, state }: { queue: UploadQueue; state: QueueState }) {
  const words = uploadMessages();
  const online = useOnline();
  const { all, pending, added, known, failed, again, share } = queueTotals(state.items);
  const over = pending === 0;
  const finished = added + known;
  // Said once when it is over, and when it stands still; not every per cent.
  const news = over ? words.allDone(added, known, failed) : (state.notice ?? (online ? '' : words.offline));
  return (
    <div className="grid gap-2">
      {!over && (
        <progress className="progress-line h-2" max={1} value={share} aria-label={words.overallLabel} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {!over && (
          <p className="text-sm">
            {words.overall(finished, all)}
            {failed > 0 && <span className="text-danger"> · {words.failedOf(failed)}</span>}
          </p>
        )}
        <p role="status" className="text-sm empty:hidden">
          {news}
        </p>
        <div className="ms-auto flex flex-wrap gap-2">
          {!over && (
            <button
              type="button"
              className="btn"
              onClick={() => (state.paused ? queue.resume() : queue.pause())}
            >
              {state.paused ? words.resume : words.pause}
            </button>
          )}
          {again > 0 && (
            <button type="button" className="btn" onClick={() => queue.retry()}>
              {words.retryAll}
            </button>
          )}
          {finished > 0 && (
            <button type="button" className="btn btn-quiet" onClick={() => queue.clear()}>
              {words.clear}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}
