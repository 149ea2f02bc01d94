'use client';

import { type KeyboardEvent, useState } from 'react';
import type { LinkableStory } from '@/lib/document/shapes/desk-story';
import { storyPartMessages } from '@/lib/kit/messages/story-parts';
import { Field } from './field';
import { useStorySearch } from './use-story-search';

interface Props {
  label: string;
  field?: string;
  hint?: string;
  /** Stories that can't be chosen: the one that is open, and those that are chosen already. */
  without: readonly string[];
  onChoose: (story: LinkableStory) => void;
}

/** A field that searches the published stories by words of their headlines; arrow keys and Enter choose one. */
export function StoryChooser({ label, field, hint, without, onChoose }: Props) {
  const words = storyPartMessages().search;
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const search = useStorySearch(typed);
  const stories = search?.stories.filter(({ id }) => !without.includes(id)) ?? [];

  function choose(story: LinkableStory) {
    setTyped('');
    setAt(0);
    onChoose(story);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const story = stories[at];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (story) choose(story);
    } else if (event.key === 'Escape' && typed) {
      event.preventDefault();
      setTyped('');
    } else if (step && stories.length > 0) {
      event.preventDefault();
      setAt((at + step + stories.length) % stories.length);
    }
  }

  return (
    <Field label={label} field={field} hint={hint} problem={search?.failed ? words.unreachable : ''}>
      {({ id, describedBy }) => (
        <>
          <input
            id={id}
            className="field"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={stories.length > 0}
            aria-controls={`${id}-stories`}
            aria-activedescendant={stories[at] ? `${id}-story-${at}` : undefined}
            aria-describedby={describedBy}
            value={typed}
            maxLength={200}
            placeholder={words.placeholder}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <p
            role="status"
            className={stories.length > 0 ? 'sr-only' : 'mt-1 text-xs text-ink-soft empty:hidden'}
          >
            {search && !search.failed ? words.found(stories.length) : ''}
          </p>
          <div
            id={`${id}-stories`}
            role="listbox"
            aria-label={words.list}
            className="link-stories"
            hidden={stories.length === 0}
          >
            {stories.map((story, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field, which has the focus
              <div
                key={story.id}
                id={`${id}-story-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                className="link-story"
                onPointerMove={() => setAt(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(story)}
              >
                {story.headline}
                <span className="link-story-place">{new URL(story.address).pathname}</span>
              </div>
            ))}
          </div>
        </>
      )}
    </Field>
  );
}
