'use client';

import type { Editor } from '@tiptap/core';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { documentOf } from '@/blocks/document-editor';
import { documentAddresses } from '@/blocks/link-states';
import { checkUpdate, updateHeadlineField } from '@/blocks/story-check';
import type { BylineFields } from '@/lib/document/shapes/story-fields';
import { applyDocument } from '../editor/apply-document';
import { isArriving } from '../editor/arrivals';
import { refsOf } from '../editor/desk-context';
import { useDesk, useShelf } from '../editor/desk-provider';
import { usePreflight } from '../editor/preflight/use-preflight';
import { useLinkStates } from '../editor/use-link-states';
import { useSaveState } from '../editor/use-save-queue';
import type { PostDraft } from './post-draft';

/** How long after the last key the text is looked at, in milliseconds. */
const checkPause = 400;

/** The text of a post that is being written, as the page draws it, and what preflight says of it. */
export function usePostText(draft: PostDraft) {
  const [editor, attach] = useState<Editor | null>(null);
  const editorNow = useRef<Editor | null>(null);
  editorNow.current = editor;
  const [opened] = useState(draft.content);
  const [headline, showHeadline] = useState(opened.headline);
  const [bylines, showBylines] = useState(opened.bylines);
  const [document, showDocument] = useState(opened.document);
  const latest = useRef({ ...opened, document: () => opened.document });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const wrote = useCallback(() => {
    draft.changed(() => ({ ...latest.current, document: latest.current.document() }));
  }, [draft]);
  useEffect(
    () =>
      draft.onContent((content) => {
        latest.current = { ...content, document: () => content.document };
        showHeadline(content.headline);
        showBylines(content.bylines);
        showDocument(content.document);
        if (editorNow.current) applyDocument(editorNow.current, content.document);
      }),
    [draft],
  );
  useEffect(() => () => clearTimeout(timer.current), []);

  const bodyChanged = useCallback(
    ({ state: { doc } }: Editor) => {
      latest.current.document = () => documentOf(doc);
      wrote();
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => startTransition(() => showDocument(latest.current.document())),
        checkPause,
      );
    },
    [wrote],
  );
  const setHeadline = (value: string) => {
    latest.current.headline = value;
    showHeadline(value);
    wrote();
  };
  const setBylines = (value: BylineFields) => {
    latest.current.bylines = value;
    showBylines(value);
    wrote();
  };

  const context = useDesk();
  const photos = useShelf(context.photos);
  const helplines = useShelf(context.helplines);
  const links = useShelf(context.links);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shelves are what `refsOf` reads
  const refs = useMemo(() => refsOf(context), [context, photos, helplines, links]);
  const findings = useMemo(
    () => checkUpdate({ id: draft.id, headline, document }, refs),
    [draft, headline, document, refs],
  );
  useLinkStates(
    context,
    useMemo(() => documentAddresses(document), [document]),
  );
  const judged = { fields: { [updateHeadlineField(draft.id)]: headline }, document, refs };
  const preflight = usePreflight(draft.id, findings, judged, () => draft.queue.whenSaved());
  const save = useSaveState(draft.queue);

  /** What would stop it, looked at this very moment: the text may be ahead of what is drawn. */
  const stoppedBy = () => {
    const now = { id: draft.id, headline: latest.current.headline, document: latest.current.document() };
    const overridden = new Set(
      preflight.overridden.map(({ finding }) => `${finding.code} ${finding.blockId}`),
    );
    return checkUpdate(now, refsOf(context)).filter(
      ({ level, code, blockId }) => level === 'red' && !overridden.has(`${code} ${blockId}`),
    );
  };

  /** Whether a picture is on its way into it, and would not go with it. */
  const arriving = () => editor !== null && isArriving(editor);

  return {
    arriving,
    editor,
    attach,
    opened,
    headline,
    setHeadline,
    bylines,
    setBylines,
    bodyChanged,
    preflight,
    save,
    stoppedBy,
  };
}

export type PostText = ReturnType<typeof usePostText>;
