'use client';

import { useId } from 'react';
import {
  frontLimits,
  layoutSizes,
  type Slot,
  type SlotLayout,
  type Source,
  slotLayouts,
} from '@/lib/document/fronts/front';
import { storyKinds } from '@/lib/document/shapes/story-fields';
import { frontMessages } from '@/lib/kit/messages/fronts';

interface Props {
  slot: Slot;
  /** How many stories the front has room for here. */
  room: number;
  /** By id; empty on a section's own front. */
  sections: readonly { id: string; name: string }[];
  onChange: (change: Partial<Pick<Slot, 'layout' | 'title' | 'source' | 'count'>>) => void;
}

const sourceValue = (source: Source) =>
  source.from === 'section'
    ? `section ${source.sectionId}`
    : source.from === 'kind'
      ? `kind ${source.kind}`
      : source.from;

function sourceOf(value: string): Source {
  const [from, rest = ''] = value.split(' ');
  if (from === 'section') return { from, sectionId: rest };
  const kind = storyKinds.find((one) => one === rest);
  if (from === 'kind' && kind) return { from, kind };
  return { from: from === 'nothing' || from === 'live' ? from : 'latest' };
}

/** How a slot looks, what it is called, and what fills it. */
export function SlotSettings({ slot, room, sections, onChange }: Props) {
  const words = frontMessages();
  const id = useId();
  const { min, max } = layoutSizes[slot.layout];
  const { source } = slot;
  const isGone = source.from === 'section' && !sections.some((section) => section.id === source.sectionId);
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-2 border-t border-rule px-3 py-3 sm:grid-cols-[9rem_1fr_1fr_5rem]">
      <div>
        <label className="field-label" htmlFor={`${id}-layout`}>
          {words.layout}
        </label>
        <select
          id={`${id}-layout`}
          className="field"
          value={slot.layout}
          onChange={({ target }) => onChange({ layout: target.value as SlotLayout })}
        >
          {slotLayouts.map((layout) => (
            <option key={layout} value={layout} disabled={layoutSizes[layout].min > room}>
              {words.layouts[layout]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-title`}>
          {words.slotTitle}
        </label>
        <input
          id={`${id}-title`}
          className="field"
          value={slot.title}
          maxLength={frontLimits.title}
          placeholder={
            sections.find(({ id: one }) => slot.source.from === 'section' && one === slot.source.sectionId)
              ?.name ?? words.slotTitleHint
          }
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-source`}>
          {words.source}
        </label>
        <select
          id={`${id}-source`}
          className="field"
          value={sourceValue(slot.source)}
          onChange={({ target }) => onChange({ source: sourceOf(target.value) })}
        >
          <option value="latest">{words.sources.latest}</option>
          <option value="live">{words.sources.live}</option>
          {sections.length > 0 && (
            <optgroup label={words.sources.sections}>
              {sections.map((section) => (
                <option key={section.id} value={`section ${section.id}`}>
                  {section.name}
                </option>
              ))}
            </optgroup>
          )}
          {isGone && <option value={sourceValue(slot.source)}>{words.sources.gone}</option>}
          <optgroup label={words.sources.kinds}>
            {storyKinds.map((kind) => (
              <option key={kind} value={`kind ${kind}`}>
                {words.kinds[kind] ?? kind}
              </option>
            ))}
          </optgroup>
          <option value="nothing">{words.sources.nothing}</option>
        </select>
      </div>
      <div>
        <label className="field-label" htmlFor={`${id}-count`}>
          {words.count}
        </label>
        <input
          id={`${id}-count`}
          type="number"
          className="field"
          min={Math.max(min, slot.pins.length)}
          max={Math.min(max, room)}
          aria-describedby={room < max ? `${id}-full` : undefined}
          value={slot.count}
          disabled={min === max}
          onChange={({ target }) => target.value && onChange({ count: Math.trunc(target.valueAsNumber) })}
        />
      </div>
      {room < max && (
        <p id={`${id}-full`} className="col-span-full text-sm text-caution">
          {words.full(frontLimits.slots, frontLimits.stories)}
        </p>
      )}
    </div>
  );
}
