'use client';

import Link from 'next/link';
import { memo } from 'react';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { MovingChoice } from './moving-choice';
import { isPending, type QueueItem, type UploadQueue } from './upload-queue';

interface Props {
  item: QueueItem;
  paused: boolean;
  queue: UploadQueue;
}

function stateText({ state }: QueueItem, paused: boolean): string {
  const words = uploadMessages().state;
  if (state.is === 'sending') return words.sending(state.share);
  if (state.is === 'waiting' && paused) return words.paused;
  return words[state.is];
}

const tones: Partial<Record<QueueItem['state']['is'], string>> = {
  failed: 'text-danger',
  added: 'text-good',
  known: 'text-good',
};

/** One picture on its way: what it is called, how far it is, what went wrong, and what can be done about it. */
export const UploadRow = memo(function UploadRow({ item, paused, queue }: Props) {
  const words = uploadMessages();
  const { id, name, state } = item;
  const photo = 'photo' in state ? state.photo : null;
  const share = 'share' in state ? state.share : undefined;
  const moving = state.is !== 'waiting' && isPending(item);
  return (
    <li
      className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 py-2"
      data-upload={state.is}
    >
      <span className="row-span-2 block h-10 w-14 overflow-hidden bg-sunken">
        {photo && <img src={photo.sizes[0]?.url} alt="" className="size-full object-cover" />}
      </span>
      <span className="truncate text-sm" title={name}>
        {photo ? (
          <Link href={`/desk/photos/${photo.id}`} className="text-link">
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="flex items-center gap-1">
        <span className={`text-end text-sm tabular-nums ${tones[state.is] ?? 'text-ink-soft'}`}>
          {stateText(item, paused)}
        </span>
        {state.is === 'failed' && state.again && (
          <button
            type="button"
            className="btn btn-quiet px-2"
            aria-label={words.retryOf(name)}
            onClick={() => queue.retry(id)}
          >
            {words.retry}
          </button>
        )}
        <button
          type="button"
          className="btn btn-quiet px-2"
          aria-label={isPending(item) ? words.cancelOf(name) : words.dismissOf(name)}
          onClick={() => queue.remove(id)}
        >
          {isPending(item) ? words.cancel : words.dismiss}
        </button>
      </span>
      <span className="col-span-2 col-start-2 block min-h-1">
        {moving && (
          <progress className="progress-line h-1" max={1} value={share} aria-label={words.progressOf(name)} />
        )}
        {state.is === 'moves' && (
          <MovingChoice name={name} canMove={state.canMove} onChoose={(wish) => queue.choose(id, wish)} />
        )}
        {state.is === 'failed' && <span className="block text-sm text-danger">{state.sentence}</span>}
      </span>
    </li>
  );
});
