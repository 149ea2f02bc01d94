'use client';

import { useId, useState } from 'react';
import { type SlotLayout, slotLayouts } from '@/lib/document/fronts/front';
import { frontMessages } from '@/lib/kit/messages/fronts';

/** Puts a slot of a chosen layout at the end. */
export function AddSlot({ onAdd }: { onAdd: (layout: SlotLayout) => void }) {
  const words = frontMessages();
  const id = useId();
  const [layout, setLayout] = useState<SlotLayout>('strip');
  return (
    <div className="flex items-end gap-2">
      <div>
        <label className="field-label" htmlFor={id}>
          {words.addSlot}
        </label>
        <select
          id={id}
          className="field w-48"
          value={layout}
          onChange={({ target }) => setLayout(target.value as SlotLayout)}
        >
          {slotLayouts.map((one) => (
            <option key={one} value={one}>
              {words.layouts[one]}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="btn" onClick={() => onAdd(layout)}>
        {words.addTo}
      </button>
    </div>
  );
}
