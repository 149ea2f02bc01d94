'use client';

import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { type EditorKey, editorKeys } from '@/blocks/editing/editor-keys';
import { isKey } from '@/blocks/editing/is-key';
import { writingMessages } from '@/lib/kit/messages/writing';
import type { MoreItem } from './more-menu';
import { choosePreference, usePreference } from './preference';
import { useKeyboardInset } from './use-keyboard-inset';

/** What is open beside the text; one at a time. */
export type WritingPanel = 'find' | 'replace' | 'outline' | 'keys' | 'settings' | null;

interface Desk {
  editor: Editor | null;
  personId: string;
  language: string;
  readOnly: boolean;
  /** Closes what else stands beside the text. */
  makeRoom: () => void;
  /** Stores what is on the page now. */
  save: () => void;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The tools of writing that are there only when wanted: their keys, their places in the menu, and what is open. */
export function useWritingTools({ editor, personId, language, readOnly, makeRoom, save }: Desk) {
  const [panel, open] = useState<WritingPanel>(null);
  const [said, say] = useState('');
  const smart = usePreference(personId, 'smart-typing');
  const focusing = usePreference(personId, 'focus-mode');
  const words = writingMessages().tools;
  useKeyboardInset();

  async function setAllMarks() {
    if (!editor) return;
    try {
      const { setWholeText } = await import('./typing/set-whole-text');
      say(words.marksSet(setWholeText(editor.view, language)));
    } catch {
      say(words.notLoaded);
    }
  }

  const toggleOutline = () => {
    makeRoom();
    open(panel === 'outline' ? null : 'outline');
  };
  const toggleFocus = () => choosePreference(personId, 'focus-mode', !focusing);
  function openFind(which: 'find' | 'replace') {
    open(which);
    // It may be open already, behind the text that has the focus.
    document.querySelector<HTMLInputElement>('.find-field')?.focus();
  }
  const runs: Partial<Record<EditorKey, () => void>> = {
    save,
    find: () => openFind('find'),
    replace: () => openFind('replace'),
    outline: toggleOutline,
    focusMode: toggleFocus,
    help: () => open('keys'),
  };
  const latest = useRef(runs);
  latest.current = runs;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
      // Asked for again, the browser's own search comes.
      if (
        event.target instanceof Element &&
        event.target.closest('.find-panel') &&
        isKey(event, editorKeys.find)
      )
        return;
      const found = Object.entries(latest.current).find(([name]) =>
        isKey(event, editorKeys[name as EditorKey]),
      );
      const run =
        found?.[1] ?? (event.key === '?' && !isTyping(event.target) ? latest.current.help : undefined);
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const more: MoreItem[][] = [
    [
      { label: words.find, keys: editorKeys.find, run: () => openFind('find') },
      { label: words.outline, keys: editorKeys.outline, on: panel === 'outline', run: toggleOutline },
      { label: words.focus, keys: editorKeys.focusMode, on: focusing, run: toggleFocus },
      { label: words.keys, keys: editorKeys.help, run: () => open('keys') },
    ],
    [
      {
        label: words.smart,
        on: smart,
        run: () => choosePreference(personId, 'smart-typing', !smart),
      },
      { label: words.setMarks, run: () => void setAllMarks() },
    ],
  ];
  return {
    panel,
    open,
    said,
    more: readOnly ? more.slice(0, 1) : more,
    smart,
    focusing,
    leaveFocus: () => choosePreference(personId, 'focus-mode', false),
  };
}

export type WritingTools = ReturnType<typeof useWritingTools>;
