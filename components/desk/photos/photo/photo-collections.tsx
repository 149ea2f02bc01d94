'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { createCollection } from '@/lib/actions/create-collection';
import { sortIntoCollection } from '@/lib/actions/sort-into-collection';
import { photosAddress, wholeLibrary } from '@/lib/document/photo-search';
import type { Collection } from '@/lib/document/shapes/collection';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import { runAction } from '../../ask-server';
import { Problem } from '../../problem';
import { CollectionsDialog } from '../collections/collections-dialog';

interface Props {
  photoId: string;
  inside: readonly { id: string; name: string }[];
  all: readonly Collection[];
  maySort: boolean;
}

/** The collections that a photo is in, and the way into others. */
export function PhotoCollections({ photoId, inside, all, maySort }: Props) {
  const words = photoPageMessages().collections;
  const router = useRouter();
  const [adding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function sort(id: string, out: boolean): Promise<string | null> {
    const answer = await runAction(() => sortIntoCollection({ id, photoIds: [photoId], out }));
    if (!answer.ok) return answer.sentence;
    setAdding(false);
    router.refresh();
    return null;
  }
  async function create(name: string): Promise<string | null> {
    const made = await runAction(() => createCollection({ name }));
    return made.ok ? sort(made.value, false) : made.sentence;
  }
  return (
    <>
      {inside.length === 0 && <p className="text-sm text-ink-soft">{words.none}</p>}
      <ul className="flex flex-wrap gap-2">
        {inside.map(({ id, name }) => (
          <li
            key={id}
            className="flex min-h-9 items-center rounded-control border border-rule bg-surface text-sm"
          >
            <Link
              href={photosAddress({ ...wholeLibrary, collection: id })}
              className="min-w-0 px-3 py-1.5 break-words hover:underline"
            >
              {name}
            </Link>
            {maySort && (
              <button
                type="button"
                aria-label={words.remove(name)}
                className="min-h-9 min-w-9 border-s border-rule hover:bg-sunken"
                onClick={async () => setProblem(await sort(id, true))}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {maySort && (
        <button type="button" className="btn mt-3" onClick={() => setAdding(true)}>
          {words.add}
        </button>
      )}
      <Problem className="mt-2">{problem}</Problem>
      {adding && (
        <CollectionsDialog
          count={1}
          collections={all.filter(({ id }) => !inside.some((one) => one.id === id))}
          onAdd={({ id }) => sort(id, false)}
          onCreate={create}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
