'use client';

import { type FormEvent, useState } from 'react';
import { createPreviewLink } from '@/lib/actions/create-preview-link';
import {
  maxPreviewNote,
  type PreviewLink,
  type PreviewLinkDays,
  previewLinkDays,
} from '@/lib/document/shapes/preview';
import type { Locale } from '@/lib/kit/dates';
import { previewMessages } from '@/lib/kit/messages/preview';
import { useAct } from '../../use-act';
import { CopyButton } from '../copy-button';
import { Field } from '../field';
import { LinkList } from './link-list';
import { LoadState } from './load-state';
import { useAnswer } from './use-answer';

/** Makes links that open the draft without an account, and shows those that work. */
export function ShareView({ storyId, locale }: { storyId: string; locale: Locale }) {
  const words = previewMessages().share;
  const stored = useAnswer<{ links: PreviewLink[] }>(`/api/preview-links/${storyId}`);
  const [changed, setChanged] = useState<PreviewLink[] | null>(null);
  const [note, setNote] = useState('');
  const [days, setDays] = useState<PreviewLinkDays>(7);
  const { busy, problem, act } = useAct();
  const [path, setPath] = useState<string | null>(null);
  const links = changed ?? stored.value?.links;

  async function create(event: FormEvent) {
    event.preventDefault();
    const created = await act(() => createPreviewLink({ storyId, days, note }));
    if (!created) return;
    setNote('');
    setPath(created.value.path);
    setChanged(created.value.links);
  }

  return (
    <div className="preview-sheet">
      <p className="text-sm text-ink-soft">{words.text}</p>
      <form onSubmit={create} className="mt-5 grid items-start gap-x-3 gap-y-3 sm:grid-cols-[1fr_auto]">
        <Field label={words.note} hint={words.noteHint} problem={problem}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="field"
              value={note}
              maxLength={maxPreviewNote}
              autoComplete="off"
              aria-describedby={describedBy}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <div className="preview-days">
          <label className="field-label" htmlFor="preview-days">
            {words.days}
          </label>
          <select
            id="preview-days"
            className="field"
            value={days}
            onChange={(event) =>
              setDays(previewLinkDays.find((choice) => String(choice) === event.target.value) ?? days)
            }
          >
            {previewLinkDays.map((choice) => (
              <option key={choice} value={choice}>
                {words.lasts[choice]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="btn btn-primary justify-self-start" aria-disabled={busy}>
          {busy ? words.busy : words.create}
        </button>
      </form>
      {path !== null && <NewLink path={path} />}
      <h2 className="preview-title mt-8">{words.live}</h2>
      {links ? (
        <LinkList
          links={links}
          locale={locale}
          onChanged={(left) => {
            setPath(null);
            setChanged(left);
          }}
        />
      ) : (
        <LoadState failed={stored.failed} retry={stored.retry} />
      )}
    </div>
  );
}

/** The address of a link that was just made: this once. */
function NewLink({ path }: { path: string }) {
  const words = previewMessages().share;
  const address = `${window.location.origin}${path}`;
  return (
    <div className="new-link">
      <p role="status" className="text-sm font-semibold">
        {words.made}
      </p>
      <input
        readOnly
        aria-label={words.address}
        className="field mt-2"
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="mt-2 flex items-center gap-2">
        <CopyButton key={path} text={address} label={words.copy} />
      </div>
    </div>
  );
}
