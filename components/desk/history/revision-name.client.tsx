'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { nameRevision } from '@/lib/actions/name-revision';
import { maxRevisionName } from '@/lib/document/shapes/revision';
import { historyMessages } from '@/lib/kit/messages/history';
import { passFocus } from '../editor/pass-focus';
import { Problem } from '../problem';
import { useAct } from '../use-act';

interface Props {
  storyId: string;
  version: number;
  name: string;
  /** Which version it is, for those who can't see the row: its time and author. */
  what: string;
  maySave: boolean;
}

/** A version's name, and in its place the field to change it. */
export function RevisionName({ storyId, version, name: first, what, maySave }: Props) {
  const words = historyMessages().name;
  const [name, setName] = useState(first);
  const [draft, setDraft] = useState<string | null>(null);
  const { busy, problem, setProblem, act } = useAct();
  const [told, setTold] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  const field = useId();

  function close() {
    setDraft(null);
    setProblem('');
    closed.current = true;
  }

  // The field is gone with the focus in it: the button that opened it gets it back, once it is there again.
  useEffect(() => {
    if (draft !== null || !closed.current) return;
    closed.current = false;
    passFocus(null, opener.current);
  }, [draft]);

  async function save() {
    if (draft === null) return;
    const named = await act(() => nameRevision({ id: storyId, version, name: draft }));
    if (!named) return;
    setName(named.value.name);
    setTold(named.value.name ? words.stored : words.removed);
    close();
  }

  if (draft !== null) {
    return (
      <form
        className="mt-2 flex max-w-xl flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <div className="min-w-0 grow">
          <label htmlFor={field} className="field-label">
            {words.label}
          </label>
          <input
            id={field}
            className="field"
            maxLength={maxRevisionName}
            value={draft}
            aria-describedby={`${field}-hint`}
            // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
            autoFocus
            onChange={(event) => setDraft(event.target.value)}
          />
        </div>
        <button type="submit" className="btn" aria-disabled={busy}>
          {busy ? words.busy : words.save}
        </button>
        <button type="button" className="btn btn-quiet" onClick={close}>
          {words.cancel}
        </button>
        <p id={`${field}-hint`} className="basis-full text-xs text-ink-faint">
          {words.hint}
        </p>
        <Problem className="basis-full">{problem}</Problem>
      </form>
    );
  }
  return (
    <>
      {name && <strong className="font-semibold text-ink">{name}</strong>}
      {maySave && (
        <button
          ref={opener}
          type="button"
          className="text-link min-h-6 text-sm"
          aria-label={name ? words.edit(name) : words.addLong(what)}
          onClick={() => setDraft(name)}
        >
          {name ? words.editShort : words.add}
        </button>
      )}
      <span role="status" className="sr-only">
        {told}
      </span>
    </>
  );
}
