'use client';

import { useState } from 'react';
import type { Pin } from '@/lib/document/fronts/front';
import type { FrontStory, PinnedStory } from '@/lib/document/shapes/desk-front';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { startDrag } from './dragging';
import { focusFirst } from './focus-first';
import { PinFields } from './pin-fields';
import { Sign, SignButton } from './sign';

function Thumb({ url }: { url: string | null }) {
  return url ? (
    <img
      src={url}
      alt=""
      loading="lazy"
      draggable={false}
      className="h-10 w-14 shrink-0 bg-sunken object-cover"
    />
  ) : (
    <span className="h-10 w-14 shrink-0 bg-sunken" />
  );
}

interface PinnedProps {
  pin: Pin;
  story: PinnedStory | undefined;
  /** Milliseconds since 1970. */
  now: number;
  locale: Locale;
  readOnly: boolean;
  onStep: (step: -1 | 1) => void;
  onUnpin: () => void;
  onChange: (change: Partial<Omit<Pin, 'storyId'>>) => void;
}

/** A story that somebody put there. */
export function PinnedRow({ pin, story, now, locale, readOnly, onStep, onUnpin, onChange }: PinnedProps) {
  const words = frontMessages().place;
  const [open, setOpen] = useState(false);
  const headline = pin.headline || story?.story?.headline || story?.headline || '…';
  const ended = pin.until !== null && Date.parse(pin.until) <= now;
  const note = story?.story ? (ended ? words.ended : '') : words.hidden;
  const chosen = story?.pictures.find(({ id }) => id === pin.picture)?.url;
  return (
    <li className="border-b border-rule bg-surface last:border-b-0">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragged by a pointer; the buttons in it do the same by key */}
      <div
        className={`flex items-center gap-2 px-2 py-1.5 max-sm:flex-wrap ${readOnly ? '' : 'cursor-grab active:cursor-grabbing'}`}
        draggable={!readOnly}
        onDragStart={(event) => startDrag(event, 'story', pin.storyId)}
      >
        {!readOnly && (
          <span className="text-ink-faint" title={words.handle}>
            <Sign name="grip" />
          </span>
        )}
        <Thumb url={pin.picture === 'none' ? null : (chosen ?? story?.story?.picture ?? null)} />
        <div className="min-w-0 flex-1 max-sm:basis-40">
          <p className="line-clamp-2 text-sm leading-snug font-semibold">{headline}</p>
          <p className="text-xs text-ink-faint empty:hidden">
            {note && <span className="text-caution">{note}</span>}
            {!note && pin.until && words.until(formatDate(pin.until, 'short', locale))}
          </p>
        </div>
        {!readOnly && (
          <div className="flex shrink-0 max-sm:w-full max-sm:justify-end">
            <SignButton
              name="up"
              id={`up-${pin.storyId}`}
              label={`${words.up}: ${headline}`}
              onClick={() => onStep(-1)}
            />
            <SignButton
              name="down"
              id={`down-${pin.storyId}`}
              label={`${words.down}: ${headline}`}
              onClick={() => onStep(1)}
            />
            <SignButton
              name="edit"
              id={`edit-${pin.storyId}`}
              label={`${words.edit}: ${headline}`}
              expanded={open}
              onClick={() => setOpen(!open)}
            />
            <SignButton
              name="remove"
              id={`unpin-${pin.storyId}`}
              label={`${words.unpin}: ${headline}`}
              onClick={onUnpin}
            />
          </div>
        )}
      </div>
      {open && (
        <PinFields
          pin={pin}
          story={story}
          zone={locale.zone}
          onChange={onChange}
          onDone={() => {
            setOpen(false);
            focusFirst([`edit-${pin.storyId}`]);
          }}
        />
      )}
    </li>
  );
}

/** A story that fills its place by itself, or an empty place. */
export function FillingRow({
  story,
  readOnly,
  onPin,
}: {
  story: FrontStory | null;
  readOnly: boolean;
  onPin: (storyId: string) => void;
}) {
  const words = frontMessages().place;
  if (!story) return <li className="px-3 py-2 text-sm text-ink-faint">{words.empty}</li>;
  return (
    <li
      className="flex items-center gap-2 border-b border-rule px-2 py-1.5 last:border-b-0"
      draggable={!readOnly}
      onDragStart={(event) => startDrag(event, 'story', story.id)}
    >
      <span className="size-4" />
      <Thumb url={story.picture} />
      <p className="line-clamp-2 min-w-0 flex-1 text-sm leading-snug text-ink-soft">
        {story.headline} <span className="text-xs text-ink-faint">· {words.itself}</span>
      </p>
      {!readOnly && (
        <SignButton name="pin" label={`${words.pin}: ${story.headline}`} onClick={() => onPin(story.id)} />
      )}
    </li>
  );
}
