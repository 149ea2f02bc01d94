'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect } from 'react';
import type { StoryDocument } from '@/lib/document/story-document';
import { anchorOfSelection, notePlugin, removeNotePlugin, showNotes } from './note-plugin';
import { type Notes, textOf } from './use-notes';

/**
 * Shows the notes on one text in its editor. `document` is the text as checks see it: after every change the passages
 * are looked up again, so that words which come back by undo have their note again.
 * @param of which text it is: empty for the story's own, `update:<id>` for an update's
 * @returns what begins a note on the selection
 */
export function useNotedText(
  { all, active, pending, look, begin, report }: Notes,
  of: string,
  editor: Editor | null,
  document: StoryDocument,
): () => void {
  const beginHere = useCallback(() => {
    if (!editor) return;
    const anchor = anchorOfSelection(editor.state.doc, editor.state.selection);
    begin(anchor && (of === '' ? anchor : { ...anchor, of }), () => editor.commands.focus());
  }, [editor, of, begin]);

  useEffect(() => {
    if (!editor) return;
    editor.registerPlugin(notePlugin({ open: look, add: beginHere }));
    return () => removeNotePlugin(editor);
  }, [editor, look, beginHere]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed document is why passages are looked up again
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const shown = (pending ? [...all, { ...pending, resolved: null }] : all).filter(
      (note) => textOf(note) === of && (!note.resolved || note.id === active),
    );
    const ranges = showNotes(editor, { notes: shown, active: pending?.id ?? active });
    report(of, {
      places: new Map([...ranges].map(([id, { from }]) => [id, from])),
      goTo(id) {
        const range = ranges.get(id);
        if (range) editor.chain().setTextSelection(range).focus(null, { scrollIntoView: false }).run();
        editor.view.dom
          .querySelector(`[data-note="${id}"]`)
          ?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      },
    });
  }, [editor, of, all, pending, active, document, report]);

  useEffect(() => () => report(of, null), [of, report]);

  return beginHere;
}
