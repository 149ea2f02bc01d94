'use client';

import type { Editor } from '@tiptap/core';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { documentOf } from '@/blocks/document-editor';
import { storySchema } from '@/blocks/registry';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import type { StoryDocument } from '@/lib/document/story-document';
import { applyDocument } from '../apply-document';
import { useKeptSaves } from '../use-kept-saves';
import { useSaveQueue, useSaveState } from '../use-save-queue';
import { useWriter } from '../writer';

/** What an update's saves hold. */
export interface UpdateContent {
  headline: string;
  document: StoryDocument;
}

const checkPause = 400;

/** Reads what the journal kept, perhaps for older code. */
function parseContent(kept: unknown): UpdateContent | undefined {
  const { headline, document } = (kept ?? {}) as Partial<UpdateContent>;
  const read = storySchema.safeParse(document).data;
  return typeof headline === 'string' && read ? { headline, document: read } : undefined;
}

/** The working copy of an update, and the queue of its own that stores it. */
export function useUpdateDraft(update: DeskUpdate) {
  const { id: personId } = useWriter();
  const path = `/api/updates/${update.id}`;
  const [editor, attach] = useState<Editor | null>(null);
  const editorNow = useRef<Editor | null>(null);
  editorNow.current = editor;
  const [headline, showHeadline] = useState(update.headline);
  const [document, showDocument] = useState(update.document);
  const latest = useRef({ headline: update.headline, document: () => update.document });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useCallback(
    (): UpdateContent => ({ headline: latest.current.headline, document: latest.current.document() }),
    [],
  );
  const queue = useSaveQueue<UpdateContent>({
    path,
    personId,
    baseVersion: update.version,
    base: { headline: update.headline, document: update.document },
    read,
    write(content) {
      latest.current = { headline: content.headline, document: () => content.document };
      showHeadline(content.headline);
      showDocument(content.document);
      if (editorNow.current) applyDocument(editorNow.current, content.document);
    },
    pick: (stored) => ({ headline: stored.headline, document: stored.document }),
  });
  const { saving, kept } = useSaveState(queue);
  const keptSaves = useKeptSaves({ queue, path, personId, parse: parseContent, ready: editor !== null });

  const setHeadline = (value: string) => {
    latest.current.headline = value;
    showHeadline(value);
    queue.changed();
  };
  const bodyChanged = useCallback(
    ({ state: { doc } }: Editor) => {
      latest.current.document = () => documentOf(doc);
      queue.changed();
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => startTransition(() => showDocument(latest.current.document())),
        checkPause,
      );
    },
    [queue],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    headline,
    setHeadline,
    document,
    bodyChanged,
    editor,
    attach,
    read,
    queue,
    saving,
    kept,
    keptSaves,
  };
}
