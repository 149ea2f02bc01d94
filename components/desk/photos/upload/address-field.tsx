'use client';

import { useState } from 'react';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { LineForm } from '../../line-form';

/** Addresses that the server fetches pictures from: one that is typed, or all of a list that is pasted. */
export function AddressField({ onAddresses }: { onAddresses(addresses: string[]): void }) {
  const words = uploadMessages();
  const [text, setText] = useState('');
  return (
    <LineForm
      label={words.address}
      className="mx-auto mt-5 max-w-lg text-start"
      inputMode="url"
      autoComplete="off"
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
      onSubmit={() => {
        const address = text.trim();
        if (!address) return;
        onAddresses([address]);
        setText('');
      }}
    >
      <button type="submit" className="btn">
        {words.fetch}
      </button>
    </LineForm>
  );
}
