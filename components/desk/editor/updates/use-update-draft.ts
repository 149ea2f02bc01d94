'use client';

import type { Editor } from '@tiptap/core';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { documentOf } from '@/blocks/document-editor';
import { storySchema } from '@/blocks/registry';
import type { DeskUpdate } from '@/lib/document/shapes/desk-story';
import { type BylineFields, bylinesSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { applyDocument } from '../apply-document';
import { useKeptSaves } from '../use-kept-saves';
import { useSaveQueue, useSaveState } from '../use-save-queue';
import { useWriter } from '../writer';

/** What an update's saves hold. */
export interface UpdateContent {
  headline: string;
  document: StoryDocument;
  bylines: BylineFields;
}

const checkPause = 400;

/** Reads what the journal kept, perhaps for older code, which knew of no bylines. */
const parseContent =
  (stored: BylineFields) =>
  (kept: unknown): UpdateContent | undefined => {
    const { headline, document, bylines = stored } = (kept ?? {}) as Partial<UpdateContent>;
    const read = storySchema.safeParse(document).data;
    const signed = bylinesSchema.safeParse(bylines).data;
    return typeof headline === 'string' && read && signed
      ? { headline, document: read, bylines: signed }
      : undefined;
  };

/** The working copy of an update, and the queue of its own that stores it. */
export function useUpdateDraft(update: DeskUpdate) {
  const { id: personId } = useWriter();
  const path = `/api/updates/${update.id}`;
  const [editor, attach] = useState<Editor | null>(null);
  const editorNow = useRef<Editor | null>(null);
  editorNow.current = editor;
  const [headline, showHeadline] = useState(update.headline);
  const [bylines, showBylines] = useState(update.bylines);
  const [document, showDocument] = useState(update.document);
  const latest = useRef({
    headline: update.headline,
    bylines: update.bylines,
    document: () => update.document,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const read = useCallback((): UpdateContent => {
    const { headline: title, bylines: signed, document: body } = latest.current;
    return { headline: title, bylines: signed, document: body() };
  }, []);
  const queue = useSaveQueue<UpdateContent>({
    path,
    personId,
    baseVersion: update.version,
    base: { headline: update.headline, bylines: update.bylines, document: update.document },
    read,
    write(content) {
      const { headline: title, bylines: signed } = content;
      latest.current = { headline: title, bylines: signed, document: () => content.document };
      showHeadline(title);
      showBylines(signed);
      showDocument(content.document);
      if (editorNow.current) applyDocument(editorNow.current, content.document);
    },
    pick: (stored) => ({ headline: stored.headline, bylines: stored.bylines, document: stored.document }),
  });
  const { saving, kept } = useSaveState(queue);
  const keptSaves = useKeptSaves({
    queue,
    path,
    personId,
    parse: parseContent(update.bylines),
    ready: editor !== null,
  });

  const setHeadline = (value: string) => {
    latest.current.headline = value;
    showHeadline(value);
    queue.changed();
  };
  const setBylines = (value: BylineFields) => {
    latest.current.bylines = value;
    showBylines(value);
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
    bylines,
    setBylines,
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
