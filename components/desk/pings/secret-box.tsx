'use client';

import { useEffect, useRef } from 'react';
import { pingMessages } from '@/lib/kit/messages/pings';
import { CopyButton } from '../editor/copy-button';

/** A new secret, which is shown this once. */
export function SecretBox({ secret, onDone }: { secret: string; onDone: () => void }) {
  const words = pingMessages();
  const title = useRef<HTMLHeadingElement>(null);
  // It takes the place of the button that was pressed.
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="mt-4 rounded-control border border-rule bg-sunken p-4">
      <h3 ref={title} tabIndex={-1} className="font-semibold outline-none">
        {words.secret}
      </h3>
      <p className="mt-1 max-w-2xl text-sm text-pretty text-ink-soft">{words.secretHint}</p>
      <code className="mt-2 block rounded-sm bg-surface px-3 py-2 text-sm break-all select-all">
        {secret}
      </code>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <CopyButton text={secret} label={words.copy} />
        <button type="button" className="btn" onClick={onDone}>
          {words.secretDone}
        </button>
      </div>
    </section>
  );
}
