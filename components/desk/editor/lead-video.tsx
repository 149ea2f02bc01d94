'use client';

import { type FormEvent, useId, useState } from 'react';
import { embedPreview } from '@/blocks/embed/embed-preview.editor';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { LeadMedia } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { linkFromTyping } from '@/lib/kit/url-policy';
import { useDesk } from './desk-provider';
import { TextField } from './field';
import { Mounted } from './mounted';

interface Props {
  embed: EmbedContent;
  setLead: (lead: LeadMedia) => void;
  readOnly: boolean;
}

/** The video above the story as readers find it named, and its title. */
export function LeadVideo({ embed, setLead, readOnly }: Props) {
  const { locale } = useDesk();
  const preview = embedPreview(embed, locale);
  return (
    <div className="embed-block">
      {preview && <Mounted dom={preview} />}
      {!readOnly && (
        <div className="mt-3">
          <TextField
            label={editorMessages().lead.videoTitle}
            field="lead-title"
            maxLength={500}
            value={embed.title ?? ''}
            onChange={(title) =>
              setLead({ kind: 'video', embed: { ...embed, title: title || null, source: 'editor' } })
            }
          />
        </div>
      )}
    </div>
  );
}

/** Asks for the address of a video, and the platform for its title. */
export function LeadVideoForm({ onFound }: { onFound: (embed: EmbedContent) => void }) {
  const words = editorMessages().lead;
  const context = useDesk();
  const id = useId();
  const [address, setAddress] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const answer = await context.lookUpEmbed(linkFromTyping(address) ?? address);
    setBusy(false);
    if (answer.ok) onFound({ ...answer.value.embed, kind: 'video' });
    else setProblem(answer.sentence);
  }

  return (
    <form className="w-full text-start" onSubmit={submit}>
      <label htmlFor={id} className="field-label">
        {words.videoAddress}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: opened by the person to type into it
          autoFocus
          type="text"
          inputMode="url"
          className="field flex-1"
          placeholder="https://"
          value={address}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== ''}
          onChange={(event) => setAddress(event.target.value)}
        />
        <button type="submit" className="btn btn-primary" aria-disabled={busy}>
          {busy ? words.asking : words.videoAdd}
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-danger empty:hidden">
        {problem}
      </p>
    </form>
  );
}
