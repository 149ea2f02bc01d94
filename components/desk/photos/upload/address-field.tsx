'use client';

import { useId, useState } from 'react';
import { uploadMessages } from '@/lib/kit/messages/uploads';

/** Addresses that the server fetches pictures from: one that is typed, or all of a list that is pasted. */
export function AddressField({ onAddresses }: { onAddresses(addresses: string[]): void }) {
  const words = uploadMessages();
  const [text, setText] = useState('');
  const id = useId();
  return (
    <form
      className="mx-auto mt-5 max-w-lg text-start"
      onSubmit={(event) => {
        event.preventDefault();
        const address = text.trim();
        if (!address) return;
        onAddresses([address]);
        setText('');
      }}
    >
      <label htmlFor={id} className="field-label">
        {words.address}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          inputMode="url"
          autoComplete="off"
          className="field min-w-0 flex-1"
          placeholder={words.addressPlaceholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onPaste={(event) => {
            // The field has one line: a list would become one long address.
            const several = event.clipboardData.getData('text/plain').trim().split(/\s+/);
            if (several.length < 2 || !several.every((part) => /^https?:\/\//i.test(part))) return;
            event.preventDefault();
            onAddresses(several);
          }}
        />
        <button type="submit" className="btn">
          {words.fetch}
        </button>
      </div>
    </form>
  );
}
