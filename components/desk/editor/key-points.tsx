'use client';

import { useState } from 'react';
import { keyPointLimits } from '@/lib/document/shapes/story-fields';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { useStoryLanguage } from './desk-provider';
import { Field } from './field';
import { Group } from './group';
import type { SetFields } from './use-story-draft';

/** The points in a text with a line each, as many and as long as there may be. */
function pointsIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, keyPointLimits.length).trim());
  return lines.filter(Boolean).slice(0, keyPointLimits.count);
}

/** What a reader should know first: a line each, which stand above the text. */
export function KeyPoints({ points, setFields }: { points: readonly string[]; setFields: SetFields }) {
  const words = storyPartMessages().keyPoints;
  const language = useStoryLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const stored = points.join('\n');
  // What is typed has lines that are still empty; a colleague's save, or a merge, counts more.
  const shown = typed !== null && pointsIn(typed).join('\n') === stored ? typed : stored;
  return (
    <Group title={words.title} open={points.length > 0}>
      <Field label={words.label} field="keyPoints" hint={words.hint(keyPointLimits.count)}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            rows={3}
            lang={language || undefined}
            className="field field-sizing-content min-h-24"
            value={shown}
            aria-describedby={describedBy}
            onChange={({ target: { value } }) => {
              setTyped(value);
              setFields({ keyPoints: pointsIn(value) });
            }}
            onBlur={() => setTyped(null)}
          />
        )}
      </Field>
    </Group>
  );
}
