'use client';

import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Refs } from '@/lib/document/refs';
import type { StoryDocument } from '@/lib/document/story-document';
import { editorMessages } from '@/lib/kit/messages/editor';
import { editorBlockMessages } from '@/lib/kit/messages/editor-blocks';
import { writingMessages } from '@/lib/kit/messages/writing';
import { focusOpener } from '../focus-opener';
import { goToBlock } from '../lead-to';
import { useEditorValue } from '../use-editor-value';
import { outlineOf } from './outline-of';

interface Props {
  editor: Editor;
  document: StoryDocument;
  refs: Refs;
  close: () => void;
}

/** The headings and blocks of a story; each line leads to its place. Beside the text, on a phone a sheet below it. */
export function OutlinePanel({ editor, document, refs, close }: Props) {
  const words = writingMessages().outline;
  const kinds: Record<string, string> = editorBlockMessages().kinds;
  const title = useRef<HTMLHeadingElement>(null);
  const lines = useMemo(() => outlineOf(document, refs), [document, refs]);
  const here = lineAt(useEditorValue(editor, ({ state }) => state.selection.from));
  useEffect(() => title.current?.focus(), []);

  /** The last line at or above the cursor. */
  function lineAt(position: number): string | null {
    const ids = new Set(lines.map(({ blockId }) => blockId));
    let found: string | null = null;
    editor.state.doc.descendants((node, at) => {
      if (at <= position && ids.has(node.attrs.blockId)) found = node.attrs.blockId as string;
      return at <= position && !node.isTextblock;
    });
    return found;
  }

  function leave() {
    close();
    focusOpener(null);
  }

  return (
    <aside
      className="notes-panel"
      aria-labelledby="story-outline-title"
      onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && leave()}
    >
      <div className="notes-head">
        <h2 ref={title} id="story-outline-title" tabIndex={-1} className="font-semibold outline-none">
          {words.title}
        </h2>
        <button type="button" className="btn btn-quiet -me-3" onClick={leave}>
          {editorMessages().close}
        </button>
      </div>
      {lines.length === 0 && <p className="py-2 text-sm text-pretty text-ink-soft">{words.none}</p>}
      <ul>
        {lines.map(({ blockId, type, depth, words: first }) => (
          <li key={blockId}>
            <button
              type="button"
              className={`outline-line ${type === 'heading' ? 'font-semibold text-ink' : ''}`}
              style={{ paddingInlineStart: `${0.5 + depth * 0.875}rem` }}
              aria-current={blockId === here || undefined}
              onClick={() => goToBlock(editor, blockId)}
            >
              {type !== 'heading' && <span className="outline-kind">{kinds[type] ?? type}</span>}
              {type === 'heading' && !first ? words.emptyHeading : first}
            </button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
