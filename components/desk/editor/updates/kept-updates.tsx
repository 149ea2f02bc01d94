'use client';

import { useEffect, useState } from 'react';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { savingMessages } from '@/lib/kit/messages/saving';
import { findKept } from '../journal';
import { useWriter } from '../writer';

interface Props {
  updates: DeskUpdate[];
  /** Opens an update, whose editor then takes up what is kept of it. */
  open: (id: string) => void;
}

/** Tells at the top of the page that this device keeps words of an update that never reached the server. */
export function KeptUpdates({ updates, open }: Props) {
  const words = savingMessages().cameBack;
  const { id: personId } = useWriter();
  const [kept, setKept] = useState<string[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what pages that are gone have kept, as this one opens
  useEffect(() => {
    let left = false;
    async function look() {
      for (const { id } of updates) {
        const { chains } = await findKept(personId, `/api/updates/${id}`, (content) => content);
        if (!left && chains.length > 0) setKept((before) => [...before, id]);
      }
    }
    // A device that keeps nothing says so where it is written.
    look().catch((error: unknown) => console.warn('This device keeps nothing:', error));
    return () => {
      left = true;
      setKept([]);
    };
  }, [personId]);

  return (
    <div role="status">
      {kept.map((id) => (
        <p
          key={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-2 border-y border-accent bg-accent-wash px-4 py-2 text-sm sm:px-6"
        >
          {words.ofUpdate}
          <button
            type="button"
            className="btn"
            onClick={() => {
              open(id);
              setKept((before) => before.filter((other) => other !== id));
            }}
          >
            {words.openUpdate}
          </button>
        </p>
      ))}
    </div>
  );
}
