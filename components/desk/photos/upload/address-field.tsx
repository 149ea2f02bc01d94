'use client';

import { useId, useState } from 'react';
import { uploadMessages } from '@/lib/kit/messages/uploads';

/** An address that the server fetches a picture from. Pasted lists give a picture a line. */
export function AddressField({ onAddress }: { onAddress(address: string): void }) {
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
        onAddress(address);
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
        />
        <button type="submit" className="btn">
          {words.fetch}
        </button>
      </div>
    </form>
  );
}
