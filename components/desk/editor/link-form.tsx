'use client';

import type { Editor } from '@tiptap/core';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { LinkableStory } from '@/lib/document/shapes/desk-story';
import { writingMessages } from '@/lib/kit/messages/writing';
import { linkFromTyping } from '@/lib/kit/url-policy';
import { hasWordsToLink, linkAt, removeLink, setLink, setWanted } from './edit-link';
import { useStorySearch } from './use-story-search';

/**
 * The address of a link: for the selected words, for the link that the cursor stands in, or as its own words. Words
 * typed instead of an address search the published stories.
 */
export function LinkForm({ editor, close }: { editor: Editor; close: () => void }) {
  const words = writingMessages().link;
  const id = useId();
  const [current] = useState(() => linkAt(editor));
  const [typed, setTyped] = useState(current?.href ?? '');
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState(-1);
  const search = useStorySearch(typed);
  const stories = search?.stories ?? [];
  const optionId = (index: number) => `${id}-story-${index}`;

  function finish(change?: () => void) {
    change?.();
    close();
    editor.commands.focus();
  }
  const take = (story: LinkableStory) => finish(() => setLink(editor, story.address, story.headline));

  function apply(event: FormEvent) {
    event.preventDefault();
    const story = stories[chosen];
    const href = linkFromTyping(typed);
    if (story) take(story);
    else if (href) finish(() => setLink(editor, href, typed.trim()));
    else setProblem(words.refused);
  }

  function onKey(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      event.stopPropagation();
      finish();
    } else if (step && stories.length > 0) {
      event.preventDefault();
      // One place before the first story is the field itself.
      const places = stories.length + 1;
      setChosen(((chosen + 1 + step + places) % places) - 1);
    }
  }

  const wanted = hasWordsToLink(editor) && current?.href !== null;
  return (
    <form aria-label={words.label} onSubmit={apply} onKeyDown={onKey}>
      <label className="field-label" htmlFor={id}>
        {words.address}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          // biome-ignore lint/a11y/noAutofocus: opened by the person to type into it
          autoFocus
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={stories.length > 0}
          aria-controls={`${id}-stories`}
          aria-activedescendant={stories[chosen] ? optionId(chosen) : undefined}
          className="field min-w-0 flex-1"
          value={typed}
          maxLength={2_048}
          placeholder="https://"
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem('');
            setChosen(-1);
          }}
        />
        <button type="submit" className="btn btn-primary">
          {words.apply}
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-danger empty:hidden">
        {search?.failed ? words.unreachable : problem}
      </p>
      <p role="status" className={stories.length > 0 ? 'sr-only' : 'mt-1 text-sm text-ink-soft empty:hidden'}>
        {search && !search.failed ? words.found(stories.length) : ''}
      </p>
      {(current || wanted) && (
        <div className="mt-2 flex flex-wrap items-center gap-2">
          {wanted && (
            <button
              type="button"
              className="btn"
              title={words.wantedHint}
              onClick={() => finish(() => setWanted(editor))}
            >
              {words.wanted}
            </button>
          )}
          {current?.href && (
            <a className="btn" href={current.href} target="_blank" rel="noopener">
              {words.open}
            </a>
          )}
          {current && (
            <button type="button" className="btn" onClick={() => finish(() => removeLink(editor))}>
              {words.remove}
            </button>
          )}
        </div>
      )}
      <div
        id={`${id}-stories`}
        role="listbox"
        aria-label={words.stories}
        className="link-stories"
        hidden={stories.length === 0}
      >
        {stories.map((story, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field, which has the focus
          <div
            key={story.id}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="link-story"
            onPointerMove={() => setChosen(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(story)}
          >
            {story.headline}
            <span className="link-story-place">{new URL(story.address).pathname}</span>
          </div>
        ))}
      </div>
    </form>
  );
}
