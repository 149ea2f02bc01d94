'use client';

import type { MouseEvent } from 'react';
import { editorMessages } from '@/lib/kit/messages/editor';
import { historyAddress } from '../history/history-address';

interface Way {
  href: string;
  go: () => void;
}

/**
 * The way to the story's history, by way of a save: the newest version there is then what stands here.
 * @param whenSaved resolves once everything written so far is stored
 */
export function useHistoryLink(storyId: string, whenSaved: () => Promise<unknown>): Way {
  const href = historyAddress(storyId);
  return {
    href,
    // Where saving fails the header says why, and the browser asks before it leaves.
    go: () =>
      void whenSaved()
        .catch(() => undefined)
        .then(() => window.location.assign(href)),
  };
}

/** The link itself; in another tab it opens as any link does. */
export function HistoryLink({ href, go, className }: Way & { className: string }) {
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go();
  }
  return (
    <a href={href} className={`btn btn-quiet px-2 ${className}`} onClick={open}>
      {editorMessages().ways.history}
    </a>
  );
}
