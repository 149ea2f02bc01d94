'use client';

import type { Editor, JSONContent } from '@tiptap/core';
import { useRef, useState } from 'react';
import type { EditorContext } from '@/blocks/editing/editor-context';
import { emptyEmbed } from '@/lib/document/shapes/embed';
import { editorMessages } from '@/lib/kit/messages/editor';
import { insertBlock } from './insert-blocks';
import { PhotoPicker } from './photo-picker';
import { picturesIn } from './upload-photo';
import { uploadInto } from './uploads';
import { useDisclosure } from './use-disclosure';

/** The ways to put something other than words at the cursor. */
export function InsertMenu({ editor, context }: { editor: Editor; context: EditorContext }) {
  const words = editorMessages().tools;
  const { open, setOpen, area } = useDisclosure<HTMLDivElement>();
  const [picking, setPicking] = useState(false);
  const files = useRef<HTMLInputElement>(null);

  const insert = (block: JSONContent) => () => {
    const dom = editor.view.nodeDOM(insertBlock(editor, block));
    // A block of fields is filled in before one writes on.
    if (dom instanceof HTMLElement && block.type !== 'quote') {
      dom.querySelector<HTMLElement>('.block-fields :is(input, select)')?.focus();
    }
  };
  const items: [string, () => void][] = [
    [words.uploadPhoto, () => files.current?.click()],
    [words.libraryPhoto, () => setPicking(true)],
    [words.embed, insert({ type: 'embed', attrs: { content: { ...emptyEmbed } } })],
    [words.helpline, insert({ type: 'helpline' })],
    [words.quote, insert({ type: 'quote', content: [{ type: 'paragraph' }] })],
    [words.divider, insert({ type: 'divider' })],
  ];

  return (
    <div className="relative" ref={area}>
      <button type="button" className="tool tool-insert" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true" className="text-lg leading-none">
          +
        </span>
        {words.insert}
      </button>
      {open && (
        <ul className="insert-menu">
          {items.map(([label, run]) => (
            <li key={label}>
              <button
                type="button"
                className="insert-item"
                onClick={() => {
                  setOpen(false);
                  run();
                }}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={files}
        type="file"
        accept="image/*"
        multiple
        hidden
        data-upload="body"
        aria-label={words.uploadPhoto}
        onChange={(event) => {
          void uploadInto(editor, context, picturesIn(event.target.files));
          event.target.value = '';
        }}
      />
      {picking && (
        <PhotoPicker
          onClose={() => setPicking(false)}
          onPick={(photo) => {
            setPicking(false);
            insertBlock(editor, { type: 'photo', attrs: { photoId: photo.id } });
          }}
        />
      )}
    </div>
  );
}
