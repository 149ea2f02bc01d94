'use client';

import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { sameJson } from '@/lib/document/same-json';

/**
 * Something small about the editor, as it changes. The component draws anew only when it says something else.
 * @param select reads it, a JSON value, from the editor's state and nothing else; asked once after each transaction
 */
export function useEditorValue<T>(editor: Editor, select: (editor: Editor) => T): T {
  const last = useRef<{ state: EditorState; value: T } | null>(null);
  const read = () => {
    const { state } = editor;
    if (last.current?.state === state) return last.current.value;
    const value = select(editor);
    const same = last.current !== null && sameJson(last.current.value, value);
    last.current = { state, value: same && last.current ? last.current.value : value };
    return last.current.value;
  };
  const subscribe = useCallback(
    (tell: () => void) => {
      editor.on('transaction', tell);
      return () => void editor.off('transaction', tell);
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, read, read);
}
