'use client';

import type { Editor } from '@tiptap/core';
import { memo, useEffect, useRef, useState } from 'react';
import { documentToEditor } from '@/blocks/document-editor';
import type { StoryDocument } from '@/lib/document/story-document';
import { openingMessages } from '@/lib/kit/messages/opening';
import { bodyExtensions } from './body-extensions';
import { useDesk, useStoryLanguage } from './desk-provider';
import { markOpened } from './opening';
import { useBodyEditor } from './use-body-editor';

/** Where the tools of the text stand: above it, and over it. */
export interface ToolPlaces {
  above: HTMLElement;
  over: HTMLElement;
}

export interface BodyTextProps {
  /** What it opens with; later changes of this prop are not looked at, since the editor is ahead of them. */
  document: StoryDocument;
  label: string;
  placeholder: string;
  readOnly?: boolean;
  /** After every change of the text. */
  onChange: (editor: Editor) => void;
  /** Once, when words can be written. There is no place for tools where nothing may be changed. */
  onReady?: (editor: Editor, places: ToolPlaces | null) => void;
  /** Whether its tools are there: until then room is kept for them. */
  hasTools: boolean;
}

const covered = { top: 112, bottom: 72, left: 5, right: 5 };

/**
 * The text of a story or of an update: as much as it takes to write. Its tools (`BodyTools`) come after it. It draws itself anew only when what it is given changes, which
 * nothing that happens while somebody types does.
 */
export const BodyText = memo(function BodyText(props: BodyTextProps) {
  const { readOnly = false, onChange, onReady, hasTools } = props;
  const context = useDesk();
  const [broken, setBroken] = useState(false);
  const above = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLDivElement>(null);
  // For the browser's spelling check.
  const language = useStoryLanguage();
  const tell = useRef({ onChange, onReady });
  tell.current = { onChange, onReady };
  const { editor, host } = useBodyEditor(() => ({
    extensions: bodyExtensions(context, props.placeholder),
    content: documentToEditor(props.document),
    editable: !readOnly,
    // Tiptap would drop what it doesn't understand; then nothing of it may be saved.
    enableContentCheck: true,
    onContentError: ({ editor: failed, error }) => {
      console.error(error);
      failed.setEditable(false, false);
      setBroken(true);
    },
    editorProps: {
      // The header, the tools and a phone's keyboard cover something of the page.
      scrollThreshold: covered,
      scrollMargin: covered,
      attributes: {
        class: 'body-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': props.label,
      },
    },
    onUpdate: ({ editor: updated }) => {
      if (updated.isEditable) tell.current.onChange(updated);
    },
  }));
  useEffect(() => {
    if (editor && !broken && editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
  }, [editor, broken, readOnly]);

  useEffect(() => {
    if (!editor) return;
    const places = above.current && over.current ? { above: above.current, over: over.current } : null;
    tell.current.onReady?.(editor, places);
    return afterPainting(markOpened);
  }, [editor]);

  const editable = !readOnly && !broken;
  return (
    <div className="body-editor">
      {broken && (
        <p role="alert" className="mb-4 border border-danger bg-danger-wash px-4 py-3 text-sm text-danger">
          {openingMessages().cannotOpen}
        </p>
      )}
      {editable && !hasTools && <div className="toolbar-frame toolbar-room" />}
      {editable && <div ref={above} className="contents" />}
      <div ref={host} lang={language || undefined} />
      {editable && <div ref={over} className="contents" />}
    </div>
  );
});

/** Calls back when the next frame has been painted; soon, where the page is hidden and none is. */
function afterPainting(call: () => void): () => void {
  let second: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    second = setTimeout(call);
  });
  const timer = setTimeout(call, 1_000);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(second);
    clearTimeout(timer);
  };
}
