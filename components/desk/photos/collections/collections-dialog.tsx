'use client';

import { useState } from 'react';
import type { Collection } from '@/lib/document/shapes/collection';
import { photoMessages } from '@/lib/kit/messages/photos';
import { Dialog } from '../../editor/dialog';
import { LineForm } from '../../line-form';
import { Problem } from '../../problem';

interface Props {
  count: number;
  collections: readonly Collection[];
  /** Each resolves with a sentence when it could not be done. */
  onAdd: (collection: Collection) => Promise<string | null>;
  onCreate: (name: string) => Promise<string | null>;
  onClose: () => void;
}

/** Puts what is selected into a collection that is there, or into a new one. */
export function CollectionsDialog({ count, collections, onAdd, onCreate, onClose }: Props) {
  const words = photoMessages().collections;
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(work: () => Promise<string | null>) {
    if (busy) return;
    setBusy(true);
    setProblem(await work());
    setBusy(false);
  }

  return (
    <Dialog title={words.title(count)} onClose={onClose}>
      {collections.length > 0 && (
        <ul aria-label={words.list} className="-mx-2 mb-5 max-h-72 overflow-y-auto">
          {collections.map((collection) => (
            <li key={collection.id}>
              <button
                type="button"
                aria-disabled={busy}
                className="flex min-h-10 w-full items-center justify-between gap-3 rounded-control px-2 text-start hover:bg-sunken"
                onClick={() => void run(() => onAdd(collection))}
              >
                <span className="min-w-0 break-words">{collection.name}</span>
                <span className="shrink-0 text-sm text-ink-faint">{words.count(collection.count)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <LineForm
        label={words.newName}
        value={name}
        maxLength={100}
        required
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onSubmit={() => {
          if (name.trim()) void run(() => onCreate(name.trim()));
        }}
      >
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {words.create}
        </button>
      </LineForm>
      <Problem className="mt-3">{problem}</Problem>
    </Dialog>
  );
}
