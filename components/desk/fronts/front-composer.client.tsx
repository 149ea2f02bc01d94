'use client';

import { useRef, useState } from 'react';
import { type FrontDocument, siteFront, usualFront } from '@/lib/document/fronts/front';
import type { DeskFront, FrontStory } from '@/lib/document/shapes/desk-front';
import type { Locale } from '@/lib/kit/dates';
import { newBlockId } from '@/lib/kit/ids';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { AddSlot } from './add-slot';
import {
  addSlot,
  changePin,
  changeSlot,
  madeRoom,
  moveSlot,
  pinStory,
  removeSlot,
  roomFor,
  stepPin,
  typedField,
  unpinStory,
} from './change-front';
import { ConflictBox } from './conflict-box';
import { droppedId, indexUnder, isDragged } from './dragging';
import { focusFirst, neighbours } from './focus-first';
import { FrontBar } from './front-bar';
import { FrontHistory } from './front-history';
import { FrontPlanList } from './front-plan-list';
import { PublishFrontDialog } from './publish-front-dialog';
import { type SlotActions, SlotCard } from './slot-card';
import { slotNames } from './slot-names';
import { StoryPool } from './story-pool';
import { useFront } from './use-front';
import { useStories } from './use-stories';

interface Props {
  front: DeskFront;
  /** Who works on it. */
  personId: string;
  sections: readonly { id: string; name: string }[];
  locale: Locale;
  readOnly: boolean;
  /** Whoever works for some sections composes the fronts of those. */
  composesOthers: boolean;
  /** Milliseconds since 1970, of this rendering. */
  now: number;
}

/** A front as it is composed: its slots, the stories to fill them with, and what becomes of the whole. */
export function FrontComposer({
  front: first,
  personId,
  sections,
  locale,
  readOnly,
  composesOthers,
  now,
}: Props) {
  const words = frontMessages();
  const front = useFront(first, personId);
  const { document, stored, work } = front;
  const change = (next: FrontDocument, field?: string) => work.change(next, field);
  const own = stored.key === siteFront ? sections : [];
  const [open, setOpen] = useState<'publish' | 'history' | null>(null);
  const [said, setSaid] = useState('');
  const [look, setLook] = useState({ query: '', section: stored.key === siteFront ? '' : stored.key });
  const found = useStories(look.query, look.section);
  const list = useRef<HTMLDivElement>(null);
  const names = slotNames(document, sections);
  const pins = new Set(document.slots.flatMap((slot) => slot.pins.map(({ storyId }) => storyId)));
  const known = new Map<string, FrontStory>(
    [...stored.stories, ...(found.stories ?? [])].map((story) => [story.id, story]),
  );

  const headlineOf = (storyId: string) =>
    known.get(storyId)?.headline ?? stored.pinned.find(({ id }) => id === storyId)?.headline ?? '';

  function say(next: FrontDocument, storyId: string) {
    const slot = next.slots.find((one) => one.pins.some((pin) => pin.storyId === storyId));
    const headline = headlineOf(storyId);
    if (!slot || !headline) return;
    const place = slot.pins.findIndex((pin) => pin.storyId === storyId) + 1;
    const gone = madeRoom(document, next);
    const name = slotNames(next, sections).get(slot.id) ?? '';
    setSaid(words.moved(headline, place, name) + (gone ? words.madeRoom(headlineOf(gone)) : ''));
  }

  function moved(next: FrontDocument, storyId: string) {
    change(next);
    say(next, storyId);
  }

  const actions: SlotActions = {
    settings: (slotId, wish) => change(changeSlot(document, slotId, wish), typedField(slotId, wish)),
    move: (slotId, step) => {
      const at = document.slots.findIndex(({ id }) => id === slotId);
      change(moveSlot(document, slotId, step === 1 ? at + 2 : at - 1));
      focusFirst([`slot-${step === 1 ? 'down' : 'up'}-${slotId}`]);
    },
    remove: (slotId) => {
      change(removeSlot(document, slotId));
      setSaid(words.removed(names.get(slotId) ?? ''));
      const ids = document.slots.map(({ id }) => id);
      focusFirst([...neighbours(ids, slotId).map((id) => `remove-${id}`), 'add-slot']);
    },
    pin: (storyId, slotId, index) => moved(pinStory(document, storyId, slotId, index), storyId),
    unpin: (storyId) => {
      change(unpinStory(document, storyId));
      setSaid(words.unpinned(headlineOf(storyId)));
      const slot = document.slots.find(({ pins }) => pins.some((pin) => pin.storyId === storyId));
      const ids = slot?.pins.map((pin) => pin.storyId) ?? [];
      focusFirst([...neighbours(ids, storyId).map((id) => `unpin-${id}`), `settings-${slot?.id}`]);
    },
    step: (storyId, step) => {
      moved(stepPin(document, storyId, step), storyId);
      // Over the edge of a slot its row is drawn anew: whoever pressed the button goes on pressing it.
      focusFirst([`${step === 1 ? 'down' : 'up'}-${storyId}`]);
    },
    give: (storyId, wish) => change(changePin(document, storyId, wish), typedField(storyId, wish)),
  };

  return (
    <>
      <FrontBar
        front={front}
        locale={locale}
        readOnly={readOnly}
        onPublish={() => setOpen('publish')}
        onHistory={() => setOpen('history')}
      />
      {readOnly && (
        <p className="mt-3 text-sm text-ink-soft">{composesOthers ? words.readOnlyHere : words.readOnly}</p>
      )}
      <ConflictBox front={front} onSay={setSaid} />
      <FrontPlanList
        plans={stored.plans}
        readOnly={readOnly}
        locale={locale}
        onChange={() => work.refresh()}
        onSay={setSaid}
      />
      <p role="status" className="mt-2 min-h-6 text-sm text-ink-soft">
        {front.note || said}
      </p>
      <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <section aria-labelledby="slots">
          <h2 id="slots" className="sr-only">
            {words.slots}
          </h2>
          {document.slots.length === 0 && <p className="mb-4 text-caution">{words.noSlots}</p>}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop slots; buttons do the same */}
          <div
            ref={list}
            className="grid grid-cols-[minmax(0,1fr)] gap-3"
            onDragOver={(event) => {
              if (!readOnly && isDragged(event, 'slot')) event.preventDefault();
            }}
            onDrop={(event) => {
              if (readOnly || !isDragged(event, 'slot') || !list.current) return;
              event.preventDefault();
              change(moveSlot(document, droppedId(event, 'slot'), indexUnder(event, list.current)));
            }}
          >
            {document.slots.map((slot, i) => (
              <SlotCard
                key={slot.id}
                slot={slot}
                front={stored}
                room={roomFor(document, slot.id)}
                known={known}
                name={names.get(slot.id) ?? ''}
                sections={own}
                locale={locale}
                now={now}
                readOnly={readOnly}
                edges={{ first: i === 0, last: i === document.slots.length - 1 }}
                actions={actions}
              />
            ))}
          </div>
          {!readOnly && (
            <div className="mt-4">
              <AddSlot
                document={document}
                onAdd={(layout) => change(addSlot(document, document.slots.length, newBlockId(), layout))}
              />
            </div>
          )}
        </section>
        {!readOnly && (
          <StoryPool
            found={found}
            {...look}
            onLook={setLook}
            sections={sections}
            slots={document.slots.map(({ id }) => ({ id, name: names.get(id) ?? '' }))}
            here={pins}
            onPut={(story, slotId) => actions.pin(story.id, slotId, 0)}
            locale={locale}
          />
        )}
      </div>
      {open === 'publish' && (
        <PublishFrontDialog
          front={front}
          zone={locale.zone}
          onDone={(planned) => {
            setOpen(null);
            setSaid(planned ? '' : words.published);
            void work.refresh();
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'history' && (
        <FrontHistory
          frontKey={stored.key}
          publishedVersion={stored.publishedVersion}
          locale={locale}
          readOnly={readOnly}
          onRestore={(restored, version) => {
            change(restored);
            setSaid(words.history.restored(version));
            setOpen(null);
          }}
          onReset={() => {
            change(
              usualFront(
                stored.key,
                own.map(({ id }) => id),
              ),
            );
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}
