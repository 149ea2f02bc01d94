'use client';

import { type ReactNode, useState } from 'react';
import type { BoardColumn, BoardPart } from '@/lib/document/shapes/board';
import { boardMessages } from '@/lib/kit/messages/board';

interface Props {
  column: BoardColumn;
  part: BoardPart;
  /** Whether it is the one that a phone shows. */
  chosen: boolean;
  /** Whether what is in the hand may be put here; null while nothing is. */
  takes: boolean | null;
  onDrop: () => void;
  onMore: () => Promise<void>;
  children: ReactNode;
}

const tones: Record<BoardColumn, string> = {
  draft: 'border-t-edge',
  in_review: 'border-t-accent',
  returned: 'border-t-caution',
  approved: 'border-t-good',
  scheduled: 'border-t-accent',
  published: 'border-t-ink',
};

/** Stories that stand at the same place. On a phone one column is shown at a time. */
export function Column({ column, part, chosen, takes, onDrop, onMore, children }: Props) {
  const words = boardMessages();
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const count = part.cards.length;
  const more = part.next !== null;
  const shade = takes === null ? '' : takes ? 'outline-2 outline-dashed outline-accent' : 'opacity-60';
  return (
    <section
      aria-label={words.counted(words.columns[column], count, more)}
      data-column={column}
      onDragOver={(event) => {
        if (!takes) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (takes) onDrop();
      }}
      className={`min-h-48 min-w-0 border-t-3 bg-sunken p-2 ${tones[column]} ${shade} ${over ? 'bg-accent-wash' : ''} ${chosen ? '' : 'max-sm:hidden'}`}
    >
      <h2 className="flex items-baseline justify-between gap-2 px-1 pb-2 text-sm font-semibold max-sm:sr-only">
        {words.columns[column]}
        <span className="font-normal text-ink-soft tabular-nums">{words.count(count, more)}</span>
      </h2>
      {count > 0 ? (
        <ul className="grid gap-2">{children}</ul>
      ) : (
        <p className="px-1 py-3 text-[0.8125rem] text-pretty text-ink-soft">{words.none[column]}</p>
      )}
      {more && (
        <button
          type="button"
          className="btn mt-2 w-full"
          aria-disabled={busy}
          onClick={async () => {
            if (busy) return;
            setBusy(true);
            await onMore();
            setBusy(false);
          }}
        >
          {busy ? words.loading : words.more}
        </button>
      )}
    </section>
  );
}
