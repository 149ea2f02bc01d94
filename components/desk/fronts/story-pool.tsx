'use client';

import { useId } from 'react';
import type { FrontStory } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { startDrag } from './dragging';
import type { FoundStories } from './use-stories';

interface Props {
  found: FoundStories;
  query: string;
  section: string;
  onLook: (look: { query: string; section: string }) => void;
  /** Empty where all are of one section. */
  sections: readonly { id: string; name: string }[];
  /** To put a story into, without dragging. */
  slots: readonly { id: string; name: string }[];
  /** Stories that are pinned on the front. */
  here: ReadonlySet<string>;
  onPut: (story: FrontStory, slotId: string) => void;
  locale: Locale;
}

/** Published stories to put on the front: dragged, or by choosing a slot. */
export function StoryPool({ found, query, section, onLook, sections, slots, here, onPut, locale }: Props) {
  const words = frontMessages().pool;
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className="lg:sticky lg:top-4">
      <h2 id={`${id}-title`} className="font-serif text-xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 text-xs text-ink-faint">{words.hint}</p>
      <div className="mt-3 grid grid-cols-[1fr_9rem] gap-2">
        <input
          type="search"
          className="field"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          maxLength={200}
          onChange={({ target }) => onLook({ query: target.value, section })}
        />
        <select
          className="field"
          aria-label={words.section}
          value={section}
          onChange={({ target }) => onLook({ query, section: target.value })}
        >
          <option value="">{words.everything}</option>
          {sections.map(({ id: key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {found.failed && (
        <p role="alert" className="mt-2 text-sm text-danger">
          {words.failed}
        </p>
      )}
      {found.stories?.length === 0 && <p className="mt-3 text-sm text-ink-soft">{words.none}</p>}
      <ul className="mt-3 max-h-[32rem] divide-y divide-rule overflow-y-auto rounded-control border border-rule bg-surface lg:max-h-[calc(100dvh-14rem)]">
        {found.stories?.map((story) => (
          <li
            key={story.id}
            className="flex cursor-grab items-center gap-2 px-2 py-1.5 active:cursor-grabbing"
            draggable
            onDragStart={(event) => startDrag(event, 'story', story.id)}
          >
            {story.picture ? (
              <img
                src={story.picture}
                alt=""
                loading="lazy"
                draggable={false}
                className="h-10 w-14 shrink-0 object-cover"
              />
            ) : (
              <span className="h-10 w-14 shrink-0 bg-sunken" />
            )}
            <div className="min-w-0 flex-1">
              <p className="line-clamp-2 text-sm leading-snug font-semibold">{story.headline}</p>
              <p className="truncate text-xs text-ink-faint">
                {story.section} ·{' '}
                {here.has(story.id) ? words.here : formatDate(story.publishedAt, 'short', locale)}
              </p>
            </div>
            <select
              className="field w-28 shrink-0 text-xs"
              aria-label={words.to(story.headline)}
              // A select that acts forgets its choice: the same slot may be chosen again.
              value=""
              onChange={({ target }) => onPut(story, target.value)}
            >
              <option value="" disabled>
                {words.choose}
              </option>
              {slots.map(({ id: key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
