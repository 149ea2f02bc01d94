'use client';

import { useId, useState } from 'react';
import { type FrontDocument, frontLimits, type SlotLayout, slotLayouts } from '@/lib/document/fronts/front';
import { frontMessages } from '@/lib/kit/messages/fronts';
import { canAdd } from './change-front';

interface Props {
  document: FrontDocument;
  onAdd: (layout: SlotLayout) => void;
}

/** Puts a slot of a chosen layout at the end, where the front has room for it. */
export function AddSlot({ document, onAdd }: Props) {
  const words = frontMessages();
  const id = useId();
  const [layout, setLayout] = useState<SlotLayout>('strip');
  const isFull = slotLayouts.some((one) => !canAdd(document, one));
  const fits = canAdd(document, layout);
  return (
    <div className="flex flex-wrap items-end gap-2">
      <div>
        <label className="field-label" htmlFor="add-slot">
          {words.addSlot}
        </label>
        <select
          id="add-slot"
          className="field w-48"
          value={layout}
          onChange={({ target }) => setLayout(target.value as SlotLayout)}
        >
          {slotLayouts.map((one) => (
            <option key={one} value={one} disabled={!canAdd(document, one)}>
              {words.layouts[one]}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="btn"
        aria-disabled={!fits}
        aria-describedby={isFull ? `${id}-full` : undefined}
        onClick={() => fits && onAdd(layout)}
      >
        {words.addTo}
      </button>
      {isFull && (
        <p id={`${id}-full`} className="w-full text-sm text-caution">
          {words.full(frontLimits.slots, frontLimits.stories)}
        </p>
      )}
    </div>
  );
}
