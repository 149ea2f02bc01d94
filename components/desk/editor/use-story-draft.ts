'use client';

import type { Editor } from '@tiptap/core';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { documentOf } from '@/blocks/document-editor';
import { documentRefs } from '@/blocks/document-refs';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { storySchema } from '@/blocks/registry';
import type { DeskStory } from '@/lib/document/shapes/desk-story';
import { emptyFields, type StoryFields, storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import type { StoryDocument } from '@/lib/document/story-document';
import { applyDocument } from './apply-document';
import { loadPhotos } from './desk-context';
import { useKeptSaves } from './use-kept-saves';
import { useSaveQueue, useSaveState } from './use-save-queue';

/** What a story's saves hold. */
export interface StoryContent {
  fields: StoryFields;
  document: StoryDocument;
}

export type SetFields = (change: Partial<StoryFields>) => void;

/** How long checks wait for a pause in typing. */
const checkPause = 400;

/** Reads what the journal kept, perhaps for older code: a field that didn't exist then is empty. */
function parseContent(kept: unknown): StoryContent | undefined {
  const { fields, document } = (kept ?? {}) as Partial<StoryContent>;
  const read = {
    fields: storyFieldsSchema.safeParse({ ...emptyFields(), ...fields }).data,
    document: storySchema.safeParse(document).data,
  };
  return read.fields && read.document && { fields: read.fields, document: read.document };
}

/**
 * The working copy in the page: its fields, its document as checks see it (a moment behind the typing), and the queue
 * that stores both. `bodyChanged` takes the editor after every change of the text, `attach` once when it is there.
 */
export function useStoryDraft(story: DeskStory, context: EditorContext, personId: string) {
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
      if (editorNow.current) applyDocument(editorNow.current, content.document);
    },
    pick: (stored) => ({ fields: stored.fields, document: stored.document }),
  });
  const { saving, kept } = useSaveState(queue);
  const keptSaves = useKeptSaves({ queue, path, personId, parse: parseContent, ready: editor !== null });

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

  // A photo pasted from another story is known to the server as soon as this one is saved.
  useEffect(() => {
    if (saving.kind !== 'saved') return;
    const named = documentRefs(latest.current.document()).filter(({ kind }) => kind === 'photo');
    if (named.some(({ id }) => !context.photos.get(id))) void loadPhotos(context, story.id);
  }, [saving, context, story.id]);

  return { fields, setFields, document, bodyChanged, editor, attach, queue, saving, kept, keptSaves };
}
