'use client';

import type { Editor } from '@tiptap/core';
import { headingLevels } from '@/blocks/heading/heading-levels';
import { editorMessages } from '@/lib/kit/messages/editor';
import { useEditorValue } from './use-editor-value';

/** Text or a heading of some level. */
export function StyleSelect({ editor }: { editor: Editor }) {
  const words = editorMessages().tools;
  const style = useEditorValue(editor, (current) => {
    const level = headingLevels.find((one) => current.isActive('heading', { level: one }));
    return level ? String(level) : 'paragraph';
  });

  function choose(value: string) {
    const chain = editor.chain().focus();
    if (value === 'paragraph') chain.setNode('paragraph').run();
    else chain.setNode('heading', { level: Number(value) }).run();
  }

  return (
    <select
      className="tool-select"
      data-tool
      aria-label={words.style}
      value={style}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="paragraph">{words.paragraph}</option>
      {headingLevels.map((level) => (
        <option key={level} value={level}>
          {words.heading(level)}
        </option>
      ))}
    </select>
  );
}
