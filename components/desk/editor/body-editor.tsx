'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { useRef, useState } from 'react';
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

/** The text of a story or of an update, with its tools. */
export function BodyEditor({ document, label, placeholder, readOnly = false, onChange, onReady }: Props) {
  const context = useDesk();
  const [broken, setBroken] = useState(false);
  const { id: writerId } = useWriter();
  // For quotation marks and dashes, and for the browser's spelling check.
  const language = useStoryLanguage();
  const languageNow = useRef(language);
  languageNow.current = language;
  const editor = useEditor({
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    extensions: bodyExtensions(context, placeholder, () =>
      preferenceOf(writerId, 'smart-typing') ? languageNow.current : null,
    ),
    content: documentToEditor(document),
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
      attributes: { class: 'body-text', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
    },
    onCreate: ({ editor: created }) => onReady?.(created),
    onUpdate: ({ editor: updated }) => {
      if (updated.isEditable) onChange(updated);
    },
  });

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
      <EditorContent editor={editor} lang={language || undefined} />
      {desk && editable && <LinkTools editor={desk.editor} linking={linking} setLinking={setLinking} />}
      {desk && editable && <SlashMenu desk={desk} />}
      {editable && windows}
    </div>
  );
}
