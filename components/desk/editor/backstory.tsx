'use client';

import { textLimits } from '@/lib/document/shapes/story-fields';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { useStoryLanguage } from './desk-provider';
import { Field } from './field';
import { Group } from './group';
import type { SetFields } from './use-story-draft';

/** How the story came about, for readers who want to know what it rests on. */
export function Backstory({ text, setFields }: { text: string; setFields: SetFields }) {
  const words = storyPartMessages().backstory;
  const language = useStoryLanguage();
  return (
    <Group title={words.title} open={text !== ''}>
      <Field label={words.label} field="backstory" hint={words.hint}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            rows={3}
            lang={language || undefined}
            className="field field-sizing-content min-h-24"
            value={text}
            maxLength={textLimits.backstory}
            aria-describedby={describedBy}
            onChange={({ target }) => setFields({ backstory: target.value })}
          />
        )}
      </Field>
    </Group>
  );
}
