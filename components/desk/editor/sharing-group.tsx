'use client';

import { useState } from 'react';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { editorMessages } from '@/lib/kit/messages/editor';
import { useDesk, useShelf } from './desk-provider';
import { TextField } from './field';
import { Group } from './group';
import { PhotoPicker } from './photo-picker';
import type { SetFields } from './use-story-draft';

interface Props {
  fields: StoryFields;
  setFields: SetFields;
}

/** What search results and shared links show; each field derives from another while it is empty. */
export function SharingGroup({ fields, setFields }: Props) {
  const words = editorMessages().fields;
  const derived = (value: string) => (value ? words.derived(value) : undefined);
  return (
    <Group title={editorMessages().groups.sharing}>
      <TextField
        label={words.searchHeadline}
        field="searchHeadline"
        value={fields.searchHeadline}
        maxLength={300}
        placeholder={fields.headline}
        hint={words.characters(fields.searchHeadline.length || fields.headline.length, 60)}
        onChange={(searchHeadline) => setFields({ searchHeadline })}
      />
      <TextField
        label={words.description}
        field="description"
        multiline
        value={fields.description}
        maxLength={500}
        placeholder={fields.standfirst}
        hint={words.characters(fields.description.length || fields.standfirst.length, 160)}
        onChange={(description) => setFields({ description })}
      />
      <TextField
        label={words.socialHeadline}
        field="socialHeadline"
        value={fields.socialHeadline}
        maxLength={300}
        placeholder={fields.headline}
        hint={derived(words.headline)}
        onChange={(socialHeadline) => setFields({ socialHeadline })}
      />
      <TextField
        label={words.socialText}
        field="socialText"
        multiline
        value={fields.socialText}
        maxLength={500}
        placeholder={fields.description || fields.standfirst}
        hint={derived(words.description)}
        onChange={(socialText) => setFields({ socialText })}
      />
      <SharePhoto photoId={fields.sharePhotoId} onChange={(sharePhotoId) => setFields({ sharePhotoId })} />
    </Group>
  );
}

function SharePhoto({
  photoId,
  onChange,
}: {
  photoId: string | null;
  onChange: (id: string | null) => void;
}) {
  const words = editorMessages();
  const { photos } = useDesk();
  const photo = useShelf(photos).find(({ id }) => id === photoId);
  const [picking, setPicking] = useState(false);
  return (
    <fieldset className="mt-4" data-field="sharePhotoId">
      <legend className="field-label">{words.fields.share}</legend>
      {photo && (
        <img
          src={photo.sizes[0]?.url}
          alt={photo.alt}
          className="mb-2 aspect-[1.91] w-full bg-sunken object-cover"
        />
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" className="btn" onClick={() => setPicking(true)}>
          {photo ? words.lead.replace : words.library.title}
        </button>
        {photoId && (
          <button type="button" className="btn btn-quiet" onClick={() => onChange(null)}>
            {words.remove}
          </button>
        )}
      </div>
      {!photoId && <p className="mt-1 text-xs text-ink-faint">{words.fields.shareDefault}</p>}
      {picking && (
        <PhotoPicker
          onClose={() => setPicking(false)}
          onPick={([picked]) => {
            setPicking(false);
            if (picked) onChange(picked.id);
          }}
        />
      )}
    </fieldset>
  );
}
