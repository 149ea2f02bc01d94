'use client';

import type { Editor } from '@tiptap/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addNote } from '@/lib/actions/add-note';
import { answerNote } from '@/lib/actions/answer-note';
import { resolveNote } from '@/lib/actions/resolve-note';
import type { NoteAnchor, StoryNote } from '@/lib/document/shapes/story-note';
import type { StoryDocument } from '@/lib/document/story-document';
import type { ActionResult } from '@/lib/kit/action-result';
import { newId } from '@/lib/kit/ids';
import { askServer, runAction } from '../ask-server';
import type { StoryFeed } from '../together/story-feed';
import { anchorOfSelection, notePlugin, removeNotePlugin, showNotes } from './note-plugin';

/** The passage that somebody is writing a note on. */
interface Pending {
  id: string;
  anchor: NoteAnchor;
}

type Range = { from: number; to: number };

/**
 * The notes beside a story and their passages in its editor. `document` is the text as checks see it: after every
 * change the passages are looked up again, so that words which come back by undo have their note again.
 */
export function useNotes(
  storyId: string,
  initial: StoryNote[],
  editor: Editor | null,
  document: StoryDocument,
  feed: StoryFeed,
) {
  const [notes, setNotes] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [nothing, setNothing] = useState(false);
  const [places, setPlaces] = useState<ReadonlyMap<string, Range>>(new Map());

  const begin = useCallback(() => {
    if (!editor) return;
    const anchor = anchorOfSelection(editor.state.doc, editor.state.selection);
    setNothing(!anchor);
    setPending(anchor && { id: newId(), anchor });
    setOpen(true);
  }, [editor]);
  const look = useCallback((id: string) => {
    setActive(id);
    setOpen(true);
  }, []);

  useEffect(() => {
    if (!editor) return;
    editor.registerPlugin(notePlugin({ open: look, add: begin }));
    return () => removeNotePlugin(editor);
  }, [editor, look, begin]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed document is why passages are looked up again
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    const shown = notes.filter(({ id, resolved }) => !resolved || id === active);
    setPlaces(
      showNotes(editor, { notes: pending ? [...shown, pending] : shown, active: pending?.id ?? active }),
    );
  }, [editor, notes, pending, active, document]);

  // How often this page has changed the notes: a list asked for before a change is older than the change's answer.
  const changes = useRef(0);
  // What colleagues wrote meanwhile: as soon as it is heard of, and whenever somebody comes back or opens the list.
  useEffect(() => {
    const load = async () => {
      if (window.document.visibilityState !== 'visible') return;
      const before = changes.current;
      const answer = await askServer<{ notes: StoryNote[] }>(`/api/stories/${storyId}/notes`);
      if (answer.ok && changes.current === before) setNotes(answer.value.notes);
    };
    let known = feed.now()?.notes;
    const hear = () => {
      const heard = feed.now()?.notes;
      if (heard !== undefined && heard !== known) void load();
      known = heard ?? known;
    };
    if (open) void load();
    const stop = feed.subscribe(hear);
    window.addEventListener('focus', load);
    return () => {
      stop();
      window.removeEventListener('focus', load);
    };
  }, [storyId, open, feed]);

  const change = useCallback(async (action: () => Promise<ActionResult<StoryNote[]>>) => {
    changes.current += 1;
    const answer = await runAction(action);
    changes.current += 1;
    if (answer.ok) setNotes(answer.value);
    return answer.ok ? '' : answer.sentence;
  }, []);

  const sorted = useMemo(() => {
    const at = (id: string) => places.get(id)?.from ?? Number.POSITIVE_INFINITY;
    return [...notes].sort((a, b) => (at(a.id) === at(b.id) ? 0 : at(a.id) - at(b.id)));
  }, [notes, places]);

  const opener = useRef<HTMLButtonElement>(null);
  return {
    opener,
    notes: sorted,
    open,
    setOpen,
    active,
    look,
    places,
    begin,
    pending,
    /** A note was asked for and nothing was selected. */
    nothing,
    cancel: () => {
      setPending(null);
      editor?.commands.focus();
    },
    async add(text: string): Promise<string> {
      if (!pending) return '';
      const { id, anchor } = pending;
      const wrong = await change(() => addNote({ id, storyId, anchor, text }));
      if (wrong) return wrong;
      setPending(null);
      setActive(id);
      return '';
    },
    async answer(noteId: string, text: string): Promise<string> {
      const id = newId();
      return change(() => answerNote({ id, noteId, text }));
    },
    async resolve(id: string, resolved: boolean): Promise<string> {
      return change(() => resolveNote({ id, resolved }));
    },
    /** Selects the passage and brings it into view. */
    goTo(id: string): void {
      const range = places.get(id);
      setActive(id);
      if (range) editor?.chain().setTextSelection(range).focus(null, { scrollIntoView: false }).run();
      window.document
        .querySelector(`[data-note="${id}"]`)
        ?.scrollIntoView({ block: 'center', behavior: 'smooth' });
    },
  };
}

export type Notes = ReturnType<typeof useNotes>;
