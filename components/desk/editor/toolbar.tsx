'use client';

import { redoDepth, undoDepth } from '@tiptap/pm/history';
import type { KeyboardEvent } from 'react';
import { editorKeys } from '@/blocks/editing/editor-keys';
import { toggleInsertion } from '@/blocks/editing/insertion';
import { editorMessages } from '@/lib/kit/messages/editor';
import { InsertMenu } from './insert-menu';
import type { InsertDesk } from './insertable';
import { LanguageSelect } from './language-select';
import { NoteTool } from './notes/note-tool';
import { StyleSelect } from './style-select';
import { toggleList } from './toggle-list';
import { ToolButton } from './tool-button';
import { ToolIcon } from './tool-icon';
import { useEditorValue } from './use-editor-value';

/** Left and right walk through the tools, as in every toolbar; Tab leaves it. */
function walk(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step || event.target instanceof HTMLSelectElement) return;
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]:not(:disabled)')];
  const at = tools.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  tools.at((at + step) % tools.length)?.focus();
}

interface Props {
  desk: InsertDesk;
  /** Whether the address of a link is being typed. */
  linking: boolean;
  setLinking: (linking: boolean) => void;
}

/** The tools of the text: always there, quiet, and out of the way of the words. */
export function Toolbar({ desk, linking, setLinking }: Props) {
  const { editor } = desk;
  const words = editorMessages().tools;
  const now = useEditorValue(editor, (current) => ({
    bold: current.isActive('bold'),
    italic: current.isActive('italic'),
    link: current.isActive('link'),
    code: current.isActive('code'),
    insertion: current.isActive('insertion'),
    bullets: current.isActive('list', { ordered: false }),
    numbers: current.isActive('list', { ordered: true }),
    quote: current.isActive('quote'),
    undo: undoDepth(current.state) > 0,
    redo: redoDepth(current.state) > 0,
  }));
  const run = () => editor.chain().focus();

  return (
    <div className="toolbar-frame">
      <div
        className="toolbar"
        role="toolbar"
        aria-label={words.label}
        onKeyDown={walk}
        onKeyDownCapture={(event) => event.key === 'Escape' && !linking && editor.commands.focus()}
      >
        <StyleSelect editor={editor} />
        <ToolButton
          label={words.bold}
          keys={editorKeys.bold}
          on={now.bold}
          run={() => run().toggleMark('bold').run()}
        >
          <strong>B</strong>
        </ToolButton>
        <ToolButton
          label={words.italic}
          keys={editorKeys.italic}
          on={now.italic}
          run={() => run().toggleMark('italic').run()}
        >
          <em className="font-serif text-lg">I</em>
        </ToolButton>
        <ToolButton
          label={words.link}
          keys={editorKeys.link}
          expanded={linking}
          on={now.link}
          run={() => setLinking(!linking)}
        >
          <ToolIcon d="M6.5 9.5l3-3M7 4.5l1.2-1.2a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.2 1.2a3.2 3.2 0 0 1-4.5-4.5L4.5 7" />
        </ToolButton>
        <ToolButton
          label={words.insertion}
          keys={editorKeys.insertion}
          on={now.insertion}
          run={() => {
            toggleInsertion(editor);
            editor.commands.focus();
          }}
        >
          <span className="text-xs font-semibold">[sic]</span>
        </ToolButton>
        <ToolButton label={words.bullets} on={now.bullets} run={() => toggleList(editor, false)}>
          <ToolIcon d="M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01" />
        </ToolButton>
        <ToolButton label={words.numbers} on={now.numbers} run={() => toggleList(editor, true)}>
          <ToolIcon d="M6.5 4h7.5M6.5 8h7.5M6.5 12h7.5M2 2.8l1.2-.8v4M1.7 10h2l-2 3h2.2" />
        </ToolButton>
        <ToolButton
          label={words.quote}
          keys={editorKeys.quote}
          on={now.quote}
          run={() => run().toggleWrap('quote').run()}
        >
          <span className="font-serif text-2xl leading-none">“</span>
        </ToolButton>
        <ToolButton
          label={words.code}
          keys={editorKeys.code}
          on={now.code}
          run={() => run().toggleMark('code').run()}
        >
          <span className="font-mono text-xs">{'<>'}</span>
        </ToolButton>
        <LanguageSelect editor={editor} />
        <NoteTool />
        <ToolButton label={words.undo} keys={editorKeys.undo} off={!now.undo} run={() => run().undo().run()}>
          <ToolIcon d="M6 3L2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 7H7" />
        </ToolButton>
        <ToolButton label={words.redo} keys={editorKeys.redo} off={!now.redo} run={() => run().redo().run()}>
          <ToolIcon d="M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 7H9" />
        </ToolButton>
      </div>
      <InsertMenu desk={desk} />
    </div>
  );
}
