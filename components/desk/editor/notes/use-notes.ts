'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addNote } from '@/lib/actions/add-note';
import { answerNote } from '@/lib/actions/answer-note';
import { resolveNote } from '@/lib/actions/resolve-note';
import type { NoteAnchor, StoryNote } from '@/lib/document/shapes/story-note';
import type { ActionResult } from '@/lib/kit/action-result';
import { newId } from '@/lib/kit/ids';
import { askServer, runAction } from '../../ask-server';
import type { StoryFeed } from '../together/story-feed';

/** The passage that somebody is writing a note on, and how the focus goes back there. */
interface Pending {
  id: string;
  anchor: NoteAnchor;
  back: () => void;
}

/** One of the texts that notes may be about, as far as it is on the page: which notes stand where in it. */
export interface NotedText {
  /** Positions in the text's own order, by note; one that isn't named has lost its words. */
  places: ReadonlyMap<string, number>;
  /** Selects a note's words and brings them into view. */
  goTo: (noteId: string) => void;
}

/** Which text a note is about: empty for the story's own. */
export const textOf = ({ anchor }: Pick<StoryNote, 'anchor'>) => anchor.of ?? '';

/** The head of a story, its text, its updates. */
const rank = (of: string) => (of === 'field' ? 0 : of === '' ? 1 : 2);

/**
 * The notes beside a story, its fields and its updates. The texts that are on the page report where in them the notes
 * stand (`useNotedText`, `useNotedFields`).
 * @param openUpdate brings the editor of an update onto the page
 */
export function useNotes(
  storyId: string,
  initial: StoryNote[],
  feed: StoryFeed,
  openUpdate: (updateId: string) => void,
) {
  const [all, setAll] = useState(initial);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [nothing, setNothing] = useState(false);
  const [texts, setTexts] = useState<ReadonlyMap<string, NotedText>>(new Map());

  /** Asks for the words of a note on a passage; null: nothing was selected. */
  const begin = useCallback((anchor: NoteAnchor | null, back: () => void) => {
    setNothing(!anchor);
    setPending(anchor && { id: newId(), anchor, back });
    setOpen(true);
  }, []);
  const look = useCallback((id: string) => {
    setActive(id);
    setOpen(true);
  }, []);
  /** A text says where notes stand in it, or with null that it has left the page. */
  const report = useCallback((of: string, text: NotedText | null) => {
    setTexts((before) => {
      // Said after every pause in typing, and mostly there is nothing to say.
      if (text?.places.size === 0 && before.get(of)?.places.size === 0) return before;
      const next = new Map(before);
      if (text) next.set(of, text);
      else next.delete(of);
      return next;
    });
  }, []);

  // How often this page has changed the notes: a list asked for before a change is older than the change's answer.
  const changes = useRef(0);
  // What colleagues wrote meanwhile: as soon as it is heard of, and whenever somebody comes back or opens the list.
  useEffect(() => {
    const load = async () => {
      if (window.document.visibilityState !== 'visible') return;
      const before = changes.current;
      const answer = await askServer<{ notes: StoryNote[] }>(`/api/stories/${storyId}/notes`);
      if (answer.ok && changes.current === before) setAll(answer.value.notes);
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
    if (answer.ok) setAll(answer.value);
    return answer.ok ? '' : answer.sentence;
  }, []);

  const sorted = useMemo(() => {
    const at = (note: StoryNote) => texts.get(textOf(note))?.places.get(note.id) ?? Number.MAX_SAFE_INTEGER;
    return [...all].sort((a, b) => rank(textOf(a)) - rank(textOf(b)) || at(a) - at(b));
  }, [all, texts]);

  const opener = useRef<HTMLButtonElement>(null);
  return {
    opener,
    notes: sorted,
    /** The same, in no order that changes with the text. */
    all,
    open,
    setOpen,
    active,
    look,
    report,
    begin,
    pending,
    /** A note was asked for and nothing was selected. */
    nothing,
    /** Whether a note's words are gone from a text that is on the page. */
    isLost: (note: StoryNote) => texts.get(textOf(note))?.places.has(note.id) === false,
    cancel: () => {
      setPending(null);
      pending?.back();
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
    /** Selects the passage and brings it into view; one in an update that is closed opens it. */
    goTo(note: StoryNote): void {
      const of = textOf(note);
      const text = texts.get(of);
      setActive(note.id);
      if (text) text.goTo(note.id);
      else if (of.startsWith('update:')) openUpdate(of.slice('update:'.length));
    },
  };
}

export type Notes = ReturnType<typeof useNotes>;
