'use client';

import { useState } from 'react';
import type { Choice } from '@/lib/document/shapes/desk-story';
import { maxRelated, type StoryFields } from '@/lib/document/shapes/story-fields';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { Group } from './group';
import { StoryChooser } from './story-chooser';
import type { SetFields } from './use-story-draft';

interface Props {
  storyId: string;
  fields: Pick<StoryFields, 'relatedIds'>;
  setFields: SetFields;
  /** What readers know the chosen ones as. */
  stories: readonly Choice[];
}

/** The stories that stand at the end of this one, in the order in which readers see them. */
export function RelatedGroup({ storyId, fields: { relatedIds }, setFields, stories }: Props) {
  const words = storyPartMessages();
  const [names, setNames] = useState(() => new Map(stories.map(({ id, name }) => [id, name])));
  const choose = (ids: string[]) => setFields({ relatedIds: ids });

  function moveUp(index: number) {
    const next = [...relatedIds];
    next.splice(index - 1, 0, ...next.splice(index, 1));
    choose(next);
  }

  return (
    <Group title={words.related.title} open={relatedIds.length > 0}>
      {relatedIds.length > 0 && (
        <ol className="mb-3">
          {relatedIds.map((id, index) => {
            const name = names.get(id) ?? words.related.unknown;
            return (
              <li key={id} className="flex items-start gap-1 border-b border-rule py-1.5">
                <span className="min-w-0 flex-1 py-1 text-sm leading-5">{name}</span>
                {index > 0 && (
                  <button
                    type="button"
                    className="small-sign"
                    aria-label={words.related.up(name)}
                    onClick={() => moveUp(index)}
                  >
                    ↑
                  </button>
                )}
                <button
                  type="button"
                  className="small-sign"
                  aria-label={words.related.remove(name)}
                  onClick={() => choose(relatedIds.filter((other) => other !== id))}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {relatedIds.length < maxRelated ? (
        <StoryChooser
          label={words.search.label}
          field="relatedIds"
          hint={relatedIds.length === 0 ? words.related.empty : undefined}
          without={[storyId, ...relatedIds]}
          onChoose={({ id, headline }) => {
            setNames(new Map(names).set(id, headline));
            choose([...relatedIds, id]);
          }}
        />
      ) : (
        <p className="text-xs text-ink-soft">{words.related.full(maxRelated)}</p>
      )}
    </Group>
  );
}
