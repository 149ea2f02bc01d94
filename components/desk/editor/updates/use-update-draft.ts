'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { editorToDocument } from '@/blocks/document-editor';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { StoryDocument } from '@/lib/document/story-document';
import { useSaveQueue, useSaveState } from '../use-save-queue';

/** What an update's saves hold. */
export interface UpdateContent {
  headline: string;
  document: StoryDocument;
}

const checkPause = 400;

/** The working copy of an update, and the queue of its own that stores it. */
export function useUpdateDraft(update: DeskUpdate) {
  const [headline, showHeadline] = useState(update.headline);
  const [document, showDocument] = useState(update.document);
  const latest = useRef({ headline: update.headline, document: () => update.document });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useCallback(
    (): UpdateContent => ({ headline: latest.current.headline, document: latest.current.document() }),
    [],
  );
  const queue = useSaveQueue<UpdateContent>(`/api/updates/${update.id}`, update.version, read, (stored) => ({
    headline: stored.headline,
    document: stored.document,
  }));
  const saving = useSaveState(queue);

  const setHeadline = (value: string) => {
    latest.current.headline = value;
    showHeadline(value);
    queue.changed();
  };
  const bodyChanged = useCallback(
    ({ state: { doc } }: Editor) => {
      latest.current.document = () => editorToDocument(doc.toJSON());
      queue.changed();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => showDocument(latest.current.document()), checkPause);
    },
    [queue],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  return { headline, setHeadline, document, bodyChanged, read, queue, saving };
}
