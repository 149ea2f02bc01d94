'use client';

import { useEffect } from 'react';
import { failureMessages } from '@/lib/kit/messages/failure';
import { Message } from './message';

function digestOf(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : null;
}

/** What a person sees when a page broke. The server's log has the error under the digest; its words stay there. */
export function Failure({ error, retry }: { error: unknown; retry: () => void }) {
  const words = failureMessages();
  const digest = digestOf(error);
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <Message title={words.title} text={words.text}>
      <title>{words.title}</title>
      <button type="button" className="btn btn-primary" onClick={retry}>
        {words.retry}
      </button>
      {/* A whole page load: whatever broke may be in this page's memory. */}
      <a href="/desk/stories" className="btn">
        {words.back}
      </a>
      {digest && <p className="basis-full text-sm text-ink-soft">{words.reference(digest)}</p>}
    </Message>
  );
}

/**
 * Nothing to be seen: named by the document around the desk, it has this code come with that, once for both places where
 * pages can break. Each would bring a copy otherwise.
 */
export function FailureCode() {
  return null;
}
