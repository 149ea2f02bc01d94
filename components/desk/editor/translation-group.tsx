'use client';

import { useState } from 'react';
import type { Choice } from '@/lib/document/shapes/desk-story';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { Group } from './group';
import { StoryChooser } from './story-chooser';
import type { SetFields } from './use-story-draft';

interface Props {
  storyId: string;
  fields: Pick<StoryFields, 'translationOf'>;
  setFields: SetFields;
  /** What readers know the chosen one as. */
  stories: readonly Choice[];
}

/** Which story this one says in another language. */
export function TranslationGroup({ storyId, fields: { translationOf }, setFields, stories }: Props) {
  const { related, translation: words } = storyPartMessages();
  const [chosen, setChosen] = useState<Choice | undefined>(() =>
    stories.find(({ id }) => id === translationOf),
  );
  return (
    <Group title={words.title} open={translationOf !== null}>
      {translationOf === null ? (
        <StoryChooser
          label={words.find}
          field="translationOf"
          hint={words.hint}
          without={[storyId]}
          onChoose={({ id, headline }) => {
            setChosen({ id, name: headline });
            setFields({ translationOf: id });
          }}
        />
      ) : (
        <div data-field="translationOf">
          <p className="text-sm text-ink-soft">{words.of}</p>
          <p className="mt-0.5 mb-2 text-sm font-medium">
            {chosen?.id === translationOf ? chosen.name : related.unknown}
          </p>
          <button type="button" className="btn" onClick={() => setFields({ translationOf: null })}>
            {words.remove}
          </button>
        </div>
      )}
    </Group>
  );
}
