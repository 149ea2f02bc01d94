'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import { renameCollection } from '@/lib/actions/rename-collection';
import { photoMessages } from '@/lib/kit/messages/photos';
import { rightsMessages } from '@/lib/kit/messages/rights';
import { runAction } from '../../ask-server';
import { Problem } from '../../problem';

/** The name of the collection that is shown, with the way to another name. */
export function CollectionHeading({ id, name, mayEdit }: { id: string; name: string; mayEdit: boolean }) {
  const words = photoMessages().collections;
  const router = useRouter();
  const fieldId = useId();
  const rename = useRef<HTMLButtonElement>(null);
  const [editing, setEditing] = useState(false);
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);

  function close() {
    setEditing(false);
    setProblem(null);
    queueMicrotask(() => rename.current?.focus());
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    const next = typed.trim();
    if (!next) return;
    const answer = await runAction(() => renameCollection({ id, name: next }));
    if (!answer.ok) return setProblem(answer.sentence);
    setEditing(false);
    router.refresh();
  }

  if (!editing) {
    return (
      <div className="mt-5 flex flex-wrap items-center gap-x-3">
        <h2 className="min-w-0 font-serif text-xl font-semibold break-words">{name}</h2>
        {mayEdit && (
          <Link
            href={`/desk/rights/collections/${id}`}
            className="text-link inline-flex min-h-8 items-center text-sm"
          >
            {words.rights}
          </Link>
        )}
        {mayEdit && (
          <button
            ref={rename}
            type="button"
            className="text-link min-h-8 text-sm"
            onClick={() => {
              setTyped(name);
              setEditing(true);
            }}
          >
            {words.rename}
          </button>
        )}
        <Link href={`/desk/rights/collections/${id}`} className="text-link min-h-8 content-center text-sm">
          {rightsMessages().title}
        </Link>
      </div>
    );
  }
  return (
    <form onSubmit={submit} className="mt-5 flex flex-wrap items-end gap-2">
      <div className="min-w-0 grow sm:max-w-sm">
        <label htmlFor={fieldId} className="field-label">
          {words.nameLabel}
        </label>
        <input
          id={fieldId}
          // biome-ignore lint/a11y/noAutofocus: it stands where the button was that asked for it
          autoFocus
          className="field"
          value={typed}
          maxLength={100}
          required
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      </div>
      <button type="submit" className="btn btn-primary">
        {words.save}
      </button>
      <button type="button" className="btn btn-quiet" onClick={close}>
        {words.cancel}
      </button>
      <Problem className="w-full">{problem}</Problem>
    </form>
  );
}
