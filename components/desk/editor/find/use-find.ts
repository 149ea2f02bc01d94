'use client';

import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import type { SetFields } from '../use-story-draft';
import { findInText, patternFor } from './find-in-text';
import { findPlugin, removeFindPlugin, showFound } from './find-plugin';
import { markFields, showPlace } from './go-to-place';
import { findPlaces, type Place } from './places';
import { type Replacement, replacePlaces } from './replace-places';

export interface FindProps {
  editor: Editor;
  fields: StoryFields;
  setFields: SetFields;
}

/** How long a search waits for a pause in typing the text. */
const pause = 150;

interface Done extends Pick<Replacement, 'done' | 'tooLong'> {
  /** The text as it was left: the replacement can be taken back while it stands so. */
  after: EditorNode;
  undo: () => void;
}

/** A search through the story: what is found as the story stands, which of it is looked at, and other words for it. */
export function useFind({ editor, fields, setFields }: FindProps) {
  const [query, setQuery] = useState(() => selectedWords(editor));
  const [by, setBy] = useState('');
  const [options, setOptions] = useState({ matchCase: false, wholeWord: false });
  const [at, setAt] = useState(0);
  const [doc, setDoc] = useState(editor.state.doc);
  const [done, setDone] = useState<Done | null>(null);
  const pattern = useMemo(() => patternFor(query, options), [query, options]);
  const places = useMemo(() => (pattern ? findPlaces(doc, fields, pattern) : []), [doc, fields, pattern]);
  const index = Math.min(at, Math.max(0, places.length - 1));
  const now: Place | undefined = places[index];

  useEffect(() => {
    editor.registerPlugin(findPlugin());
    let timer: ReturnType<typeof setTimeout>;
    const onUpdate = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setDoc(editor.state.doc), pause);
    };
    editor.on('update', onUpdate);
    return () => {
      clearTimeout(timer);
      editor.off('update', onUpdate);
      if (!editor.isDestroyed) removeFindPlugin(editor);
    };
  }, [editor]);

  useEffect(() => {
    // Places of a document that has changed meanwhile are drawn after the pause.
    if (editor.state.doc === doc) showFound(editor, { places, now });
    return markFields(editor, places, now);
  }, [editor, doc, places, now]);

  // A new search begins where the cursor stands; the page doesn't move before there is one.
  const start = useRef(editor.state.selection.from);
  const look = useCallback(
    (pattern: RegExp | null) => {
      const found = pattern ? findPlaces(editor.state.doc, fields, pattern) : [];
      const ahead = found.findIndex((place) => place.kind === 'text' && place.from >= start.current);
      setDoc(editor.state.doc);
      setDone(null);
      setAt(Math.max(0, ahead));
      setLooked((count) => count + 1);
    },
    [editor, fields],
  );
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    look(patternFor(query, options));
  }, [look, query, options]);

  // What somebody went to is seen; what is found anew while they write doesn't move the page.
  const [looked, setLooked] = useState(0);
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    if (looked > 0 && latest.current) showPlace(editor, latest.current);
  }, [editor, looked]);

  const step = (by: 1 | -1) => {
    if (places.length > 0) setAt((index + by + places.length) % places.length);
    setLooked((count) => count + 1);
  };

  function replace(all: boolean): void {
    // What is found in the text as it is at this moment: the list may be a pause behind.
    const there = pattern ? findPlaces(editor.state.doc, fields, pattern) : [];
    const which = all ? there : there.slice(index, index + 1);
    if (which.length === 0) return;
    const { tr, fields: changed, ...counts } = replacePlaces(editor.state, fields, which, by);
    const before = Object.fromEntries(
      Object.keys(changed).map((name) => [name, fields[name as keyof typeof changed]]),
    );
    if (tr) editor.view.dispatch(tr);
    if (Object.keys(changed).length > 0) setFields(changed);
    const after = editor.state.doc;
    setDoc(after);
    const inside = pattern ? findInText(by, pattern).length : 0;
    setAt(all ? 0 : index + inside + counts.tooLong);
    setLooked((count) => count + 1);
    setDone({
      ...counts,
      after,
      undo() {
        if (tr) editor.commands.undo();
        if (Object.keys(before).length > 0) setFields(before);
        setDoc(editor.state.doc);
        setDone(null);
      },
    });
  }

  return {
    query,
    setQuery(words: string) {
      setQuery(words);
      look(patternFor(words, options));
    },
    by,
    setBy,
    options,
    setOptions(change: Partial<typeof options>) {
      const next = { ...options, ...change };
      setOptions(next);
      look(patternFor(query, next));
    },
    places,
    index,
    now,
    next: () => step(1),
    previous: () => step(-1),
    replaceOne: () => replace(false),
    replaceAll: () => replace(true),
    /** What the last replacement did, while the text is as it left it. */
    done: done?.after === doc ? done : null,
  };
}

/** What is selected, if it may be what somebody looks for. */
function selectedWords({ state: { doc, selection } }: Editor): string {
  const { from, to, empty, $from, $to } = selection;
  return !empty && $from.sameParent($to) && to - from <= 100 ? doc.textBetween(from, to, ' ') : '';
}
