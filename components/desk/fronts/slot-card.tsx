'use client';

import { type DragEvent, useRef, useState } from 'react';
import type { Pin, Slot } from '@/lib/document/fronts/front';
import type { DeskFront, FrontStory, PinnedStory } from '@/lib/document/shapes/desk-front';
import type { Locale } from '@/lib/kit/dates';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { droppedId, indexUnder, isDragged, startDrag } from './dragging';
import { focusFirst } from './focus-first';
import { GoneSource } from './gone-source';
import { FillingRow, PinnedRow } from './place-row';
import { Sign, SignButton } from './sign';
import { SlotSettings } from './slot-settings';

/** What can be done to a slot and the stories in it. */
export interface SlotActions {
  settings: (slotId: string, change: Partial<Pick<Slot, 'layout' | 'title' | 'source' | 'count'>>) => void;
  move: (slotId: string, step: -1 | 1) => void;
  remove: (slotId: string) => void;
  pin: (storyId: string, slotId: string, index: number) => void;
  unpin: (storyId: string) => void;
  step: (storyId: string, step: -1 | 1) => void;
  give: (storyId: string, change: Partial<Omit<Pin, 'storyId'>>) => void;
}

interface Props {
  slot: Slot;
  front: DeskFront;
  /** How many stories the front has room for in this slot. */
  room: number;
  /** Stories that were seen, by id: one that was just put here comes from among them. */
  known: ReadonlyMap<string, FrontStory>;
  name: string;
  sections: readonly { id: string; name: string }[];
  locale: Locale;
  now: number;
  readOnly: boolean;
  edges: { first: boolean; last: boolean };
  actions: SlotActions;
}

/** A story of which only what the list of stories has is known yet. */
function justPut(story: FrontStory | undefined): PinnedStory | undefined {
  return story && { id: story.id, headline: story.headline, status: 'published', story, pictures: [] };
}

/** A slot of a front: its settings, the stories that were put there, and what fills the rest. */
export function SlotCard(props: Props) {
  const { slot, front, room, known, name, sections, locale, now, readOnly, edges, actions } = props;
  const words = frontMessages();
  const list = useRef<HTMLUListElement>(null);
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(false);
  const pinned = new Map(front.pinned.map((story) => [story.id, story]));
  const pins = new Set(slot.pins.map(({ storyId }) => storyId));
  const filling = (front.filled[slot.id] ?? []).filter((place) => !place.pinned && !pins.has(place.storyId));
  const shown = slot.pins.length + filling.length;
  const titleId = `slot-${slot.id}`;
  const { source } = slot;
  const gone = source.from === 'section' ? front.gone.find(({ id }) => id === source.sectionId) : undefined;

  function drop(event: DragEvent) {
    setOver(false);
    if (!isDragged(event, 'story') || !list.current) return;
    event.preventDefault();
    event.stopPropagation();
    actions.pin(
      droppedId(event, 'story'),
      slot.id,
      Math.min(indexUnder(event, list.current), slot.pins.length),
    );
  }

  return (
    <section
      aria-labelledby={titleId}
      className={`rounded-control border bg-surface ${over ? 'border-accent ring-1 ring-accent' : 'border-rule'}`}
      onDragOver={(event) => {
        if (readOnly || !isDragged(event, 'story')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) =>
        !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)
      }
      onDrop={drop}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragged by a pointer; the buttons in it do the same by key */}
      <div
        className={`flex items-center gap-2 px-2 py-1.5 ${readOnly ? '' : 'cursor-grab active:cursor-grabbing'}`}
        draggable={!readOnly}
        onDragStart={(event) => startDrag(event, 'slot', slot.id)}
      >
        {!readOnly && (
          <span className="text-ink-faint" title={words.moveSlot.handle}>
            <Sign name="grip" />
          </span>
        )}
        <h3 id={titleId} className="min-w-0 flex-1 truncate text-sm font-semibold">
          {name} <span className="font-normal text-ink-faint">· {slot.count}</span>
        </h3>
        {!readOnly && (
          <div className="flex shrink-0">
            <button
              type="button"
              id={`settings-${slot.id}`}
              className="btn btn-quiet"
              aria-expanded={open}
              aria-label={`${words.settings}: ${name}`}
              onClick={() => setOpen(!open)}
            >
              {words.settings}
            </button>
            <SignButton
              name="up"
              id={`slot-up-${slot.id}`}
              label={`${words.moveSlot.up}: ${name}`}
              disabled={edges.first}
              onClick={() => actions.move(slot.id, -1)}
            />
            <SignButton
              name="down"
              id={`slot-down-${slot.id}`}
              label={`${words.moveSlot.down}: ${name}`}
              disabled={edges.last}
              onClick={() => actions.move(slot.id, 1)}
            />
            <SignButton
              name="remove"
              id={`remove-${slot.id}`}
              label={`${words.moveSlot.remove}: ${name}`}
              onClick={() => actions.remove(slot.id)}
            />
          </div>
        )}
      </div>
      {open && (
        <SlotSettings
          slot={slot}
          room={room}
          sections={sections}
          onChange={(change) => actions.settings(slot.id, change)}
        />
      )}
      {gone && <GoneSource name={gone.name} open={open} onChoose={readOnly ? null : () => setOpen(!open)} />}
      <ul ref={list} className="border-t border-rule">
        {slot.pins.map((pin) => (
          <PinnedRow
            key={pin.storyId}
            pin={pin}
            story={pinned.get(pin.storyId) ?? justPut(known.get(pin.storyId))}
            now={now}
            locale={locale}
            readOnly={readOnly}
            onStep={(step) => actions.step(pin.storyId, step)}
            onUnpin={() => actions.unpin(pin.storyId)}
            onChange={(change) => actions.give(pin.storyId, change)}
          />
        ))}
        {filling.map(({ storyId }, i) => (
          <FillingRow
            key={storyId}
            story={known.get(storyId) ?? null}
            readOnly={readOnly}
            onPin={() => {
              actions.pin(storyId, slot.id, slot.pins.length + i);
              focusFirst([`unpin-${storyId}`]);
            }}
          />
        ))}
        {shown === 0 && <FillingRow story={null} readOnly onPin={() => {}} />}
      </ul>
    </section>
  );
}
