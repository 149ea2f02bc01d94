'use client';

import { useId, useState } from 'react';
import { editorToDocument } from '@/blocks/document-editor';
import type { Block } from '@/lib/document/block';
import { conflictMessages } from '@/lib/kit/messages/conflict';
import { BodyEditor } from './body-editor';

/** The words of both sides of a field in one, to be put right by hand. */
export function CombinedField({
  name,
  text,
  maxLength,
  onChange,
}: {
  name: string;
  text: string;
  maxLength: number | undefined;
  onChange: (text: string) => void;
}) {
  const id = useId();
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {conflictMessages().combined(name)}
      </label>
      <textarea
        id={id}
        className="field field-sizing-content resize-none font-serif"
        rows={2}
        maxLength={maxLength}
        value={text}
        onChange={(event) => onChange(event.target.value.replace(/[\r\n]+/g, ' '))}
      />
    </>
  );
}

/** The blocks of both sides in one small editor, with all that the text's own has. */
export function CombinedBlocks({
  name,
  blocks,
  onChange,
}: {
  name: string;
  blocks: Block[];
  onChange: (blocks: Block[]) => void;
}) {
  // The editor is ahead of what it has told.
  const [begun] = useState({ version: 1 as const, blocks });
  return (
    <div className="combined border border-rule bg-paper px-4 pb-2">
      <BodyEditor
        document={begun}
        label={conflictMessages().combined(name)}
        placeholder=""
        onChange={(editor) => onChange(editorToDocument(editor.state.doc.toJSON()).blocks)}
      />
    </div>
  );
}
