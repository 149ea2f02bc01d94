'use client';

import type { Editor } from '@tiptap/core';
import { memo, useEffect, useRef, useState } from 'react';
import { documentToEditor } from '@/blocks/document-editor';
import type { StoryDocument } from '@/lib/document/story-document';
import { editorMessages } from '@/lib/kit/messages/editor';
import { bodyExtensions } from './body-extensions';
import { useDesk, useStoryLanguage } from './desk-provider';
import { useInsertDesk } from './insert-desk';
import { LinkTools } from './link-tools';
import { preferenceOf } from './preference';
import { SlashMenu } from './slash-menu';
import { Toolbar } from './toolbar';
import { useBodyEditor } from './use-body-editor';
import { useWriter } from './writer';

interface Props {
  /** What it opens with; later changes of this prop are not looked at, since the editor is ahead of them. */
  document: StoryDocument;
  label: string;
  placeholder: string;
  readOnly?: boolean;
  /** After every change of the text. */
  onChange: (editor: Editor) => void;
  onReady?: (editor: Editor) => void;
}

const covered = { top: 112, bottom: 72, left: 5, right: 5 };

/**
 * The text of a story or of an update, with its tools. It draws itself anew only when what it is given changes, which
 * nothing that happens while somebody types does.
 */
export const BodyEditor = memo(function BodyEditor(props: Props) {
  const { readOnly = false, onChange, onReady } = props;
  const context = useDesk();
  const [broken, setBroken] = useState(false);
  const { id: writerId } = useWriter();
  // For quotation marks and dashes, and for the browser's spelling check.
  const language = useStoryLanguage();
  const languageNow = useRef(language);
  languageNow.current = language;
  const tell = useRef({ onChange, onReady });
  tell.current = { onChange, onReady };
  const { editor, host } = useBodyEditor(() => ({
    extensions: bodyExtensions(context, props.placeholder, () =>
      preferenceOf(writerId, 'smart-typing') ? languageNow.current : null,
    ),
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
    onCreate: ({ editor: created }) => tell.current.onReady?.(created),
    onUpdate: ({ editor: updated }) => {
      if (updated.isEditable) tell.current.onChange(updated);
    },
  }));
  useEffect(() => {
    if (editor && !broken && editor.isEditable === readOnly) editor.setEditable(!readOnly, false);
  }, [editor, broken, readOnly]);

  const { desk, windows } = useInsertDesk(editor, context);
  const [linking, setLinking] = useState(false);
  const editable = !readOnly && !broken;

  return (
    <div className="body-editor">
      {broken && (
        <p role="alert" className="mb-4 border border-danger bg-danger-wash px-4 py-3 text-sm text-danger">
          {editorMessages().cannotOpen}
        </p>
      )}
      {desk && editable && <Toolbar desk={desk} linking={linking} setLinking={setLinking} />}
      <div ref={host} lang={language || undefined} />
      {desk && editable && <LinkTools editor={desk.editor} linking={linking} setLinking={setLinking} />}
      {desk && editable && <SlashMenu desk={desk} />}
      {editable && windows}
    </div>
  );
});
