'use client';

import { textLimits } from '@/lib/document/shapes/story-fields';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { useStoryLanguage } from './desk-provider';
import { TextField } from './field';
import { Group } from './group';
import type { SetFields } from './use-story-draft';

/** How the story came about, for readers who want to know what it rests on. */
export function Backstory({ text, setFields }: { text: string; setFields: SetFields }) {
  const words = storyPartMessages().backstory;
  const language = useStoryLanguage();
  return (
    <Group title={words.title} open={text !== ''}>
      <TextField
        label={words.label}
        field="backstory"
        multiline
        lang={language || undefined}
        value={text}
        maxLength={textLimits.backstory}
        hint={words.hint}
        onChange={(backstory) => setFields({ backstory })}
      />
    </Group>
  );
}
