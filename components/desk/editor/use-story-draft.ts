'use client';

import type { Editor } from '@tiptap/core';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { documentOf } from '@/blocks/document-editor';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { mergeCode } from './merge-code';
import { useSaveQueue, useSaveState } from './use-save-queue';

/** What a story's saves hold. */
export interface StoryContent {
  fields: StoryFields;
  document: StoryDocument;
}

export type SetFields = (change: Partial<StoryFields>) => void;

/** How long checks wait for a pause in typing. */
const checkPause = 400;

/**
 * The working copy in the page: its fields, its document as checks see it (a moment behind the typing), and the queue
 * that stores both. `bodyChanged` takes the editor after every change of the text, `attach` once when it is there.
 */
export function useStoryDraft(story: DeskStory, personId: string) {
  const path = `/api/drafts/${story.id}`;
  const [editor, attach] = useState<Editor | null>(null);
  const [fields, showFields] = useState(story.fields);
  const [document, showDocument] = useState(story.document);
  const latest = useRef({ fields: story.fields, document: () => story.document });
  const editorNow = useRef<Editor | null>(null);
  editorNow.current = editor;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useSaveQueue<StoryContent>({
    path,
    personId,
    baseVersion: story.version,
    base: { fields: story.fields, document: story.document },
    read: () => ({ fields: latest.current.fields, document: latest.current.document() }),
    write(content) {
      latest.current = { fields: content.fields, document: () => content.document };
      showFields(content.fields);
      showDocument(content.document);
      if (editorNow.current) mergeCode.now()?.applyDocument(editorNow.current, content.document);
    },
    pick: (stored) => ({ fields: stored.fields, document: stored.document }),
  });
  const { saving, kept } = useSaveState(queue);

  const setFields: SetFields = useCallback(
    (change) => {
      const next = { ...latest.current.fields, ...change };
      latest.current.fields = next;
      showFields(next);
      queue.changed();
    },
    [queue],
  );

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

  return { fields, setFields, document, bodyChanged, editor, attach, queue, saving, kept };
}

export type StoryDraft = ReturnType<typeof useStoryDraft>;
