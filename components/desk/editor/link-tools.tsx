'use client';

import type { Editor } from '@tiptap/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { isKey } from '@/blocks/editing/is-key';
import { writingMessages } from '@/lib/kit/messages/writing';
import { linkAt, removeLink } from './edit-link';
import { LinkForm } from './link-form';
import { placeBelow } from './place-below';
import { useEditorValue } from './use-editor-value';

interface Props {
  editor: Editor;
  /** Whether the address is being typed. */
  linking: boolean;
  setLinking: (linking: boolean) => void;
}

/** What belongs to a link, at its place in the text: where it leads while the cursor stands in it, and its address to edit. */
export function LinkTools({ editor, linking, setLinking }: Props) {
  const words = writingMessages().link;
  const [entered, setEntered] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const at = useEditorValue(editor, (current) => (current.state.selection.empty ? linkAt(current) : null));

  useEffect(() => {
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      if (!isKey(event, editorKeys.link)) return;
      event.preventDefault();
      setLinking(true);
    };
    const onFocus = () => setEntered(true);
    dom.addEventListener('keydown', onKey);
    editor.on('focus', onFocus);
    return () => {
      dom.removeEventListener('keydown', onKey);
      editor.off('focus', onFocus);
    };
  }, [editor, setLinking]);

  useEffect(() => {
    if (!linking) return;
    const onPointer = ({ target }: PointerEvent) => {
      if (!area.current?.contains(target as Node)) setLinking(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [linking, setLinking]);

  const place = (position: number, children: ReactNode) => (
    <div ref={area} className="link-card" style={placeBelow(editor, position, 352)}>
      {children}
    </div>
  );

  if (linking) {
    const position = linkAt(editor)?.from ?? editor.state.selection.from;
    return place(position, <LinkForm editor={editor} close={() => setLinking(false)} />);
  }
  if (!at || !entered) return null;
  return place(
    at.from,
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" aria-label={words.label} className="flex items-center gap-3">
      {at.href === null ? (
        <span className="me-auto">{words.wanted}</span>
      ) : (
        <a href={at.href} target="_blank" rel="noopener" className="link-address" title={words.open}>
          {at.href.replace(/^https?:\/\//, '')}
        </a>
      )}
      <button type="button" className="block-link" onClick={() => setLinking(true)}>
        {at.href === null ? words.give : words.edit}
      </button>
      <button
        type="button"
        className="block-link"
        onClick={() => {
          removeLink(editor);
          editor.commands.focus();
        }}
      >
        {words.remove}
      </button>
    </div>,
  );
}
