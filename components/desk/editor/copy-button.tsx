'use client';

import { useState } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';

/** Copies a text; says so, or what to do instead. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const words = editorMessages().copy;
  const [answer, setAnswer] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer(words.copied);
    } catch {
      // Refused, or no clipboard outside HTTPS: the text itself is on the page.
      setAnswer(words.copyFailed);
    }
  };
  return (
    <>
      <button type="button" className="btn" onClick={copy}>
        {label}
      </button>
      <span role="status" className="text-sm text-ink-soft">
        {answer}
      </span>
    </>
  );
}
