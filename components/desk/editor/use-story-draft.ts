'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { editorToDocument } from '@/blocks/document-editor';
import { documentRefs } from '@/blocks/document-refs';
import type { EditorContext } from '@/blocks/editing/editor-context';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { loadPhotos } from './desk-context';
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
 * that stores both. `bodyChanged` takes the editor after every change of the text.
 */
export function useStoryDraft(story: DeskStory, context: EditorContext) {
  const [fields, showFields] = useState(story.fields);
  const [document, showDocument] = useState(story.document);
  const latest = useRef({ fields: story.fields, document: () => story.document });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useSaveQueue<StoryContent>(
    `/api/drafts/${story.id}`,
    story.version,
    () => ({ fields: latest.current.fields, document: latest.current.document() }),
    (stored) => ({ fields: stored.fields, document: stored.document }),
  );
  const saving = useSaveState(queue);

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
      latest.current.document = () => editorToDocument(doc.toJSON());
      queue.changed();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => showDocument(latest.current.document()), checkPause);
    },
    [queue],
  );

  useEffect(() => () => clearTimeout(timer.current), []);

  // A photo pasted from another story is known to the server as soon as this one is saved.
  useEffect(() => {
    if (saving.kind !== 'saved') return;
    const named = documentRefs(latest.current.document()).filter(({ kind }) => kind === 'photo');
    if (named.some(({ id }) => !context.photos.get(id))) void loadPhotos(context, story.id);
  }, [saving, context, story.id]);

  return { fields, setFields, document, bodyChanged, queue, saving };
}
