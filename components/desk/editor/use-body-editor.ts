'use client';

import { Editor, type EditorOptions } from '@tiptap/core';
import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * An editor in the element of `host`, for the life of the component; null until the page has been drawn once. It is
 * made where it stays: one that moves, or is given new options, draws its whole text again.
 * @param options asked once, when the editor is made
 */
export function useBodyEditor(options: () => Partial<EditorOptions>): {
  editor: Editor | null;
  host: RefObject<HTMLDivElement | null>;
} {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const make = useRef(options);
  useEffect(() => {
    const made = new Editor({ ...make.current(), element: host.current });
    setEditor(made);
    return () => {
      setEditor(null);
      made.destroy();
    };
  }, []);
  return { editor, host };
}
