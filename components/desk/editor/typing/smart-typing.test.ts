import { history, redo, undo } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { cursorBehind, documentIn, headlessEditor } from '@/blocks/test-support/headless.editor';
import { plainText, type RichText } from '@/lib/document/rich-text';
import { setWholeText } from './set-whole-text';
import { smartTypingPlugin } from './smart-typing';

function open(text: RichText, language: string | null = 'en') {
  const plugin = smartTypingPlugin(() => language);
  const editor = headlessEditor({ version: 1, blocks: [{ id: 'p1', type: 'paragraph', version: 1, text }] }, [
    plugin,
    history({ newGroupDelay: 60_000 }),
  ]);
  const view = new Proxy(editor.view, {
    get: (of, name) => (name === 'state' ? editor.state : Reflect.get(of, name)),
  });
  const { handleTextInput, handleKeyDown } = plugin.props;
  const textNow = () =>
    documentIn(editor)
      .blocks.map((block) => plainText(block.text as RichText))
      .join('¶');
  return {
    editor,
    view: view as EditorView,
    textNow,
    type(keys: string) {
      for (const key of keys) {
        const { from, to } = editor.state.selection;
        const insert = () => editor.state.tr.insertText(key, from, to);
        if (!handleTextInput?.call(plugin, view as EditorView, from, to, key, insert))
          view.dispatch(insert());
      }
    },
    backspace() {
      return handleKeyDown?.call(plugin, view as EditorView, { key: 'Backspace' } as KeyboardEvent) === true;
    },
    undo: () => undo(editor.state, view.dispatch),
    redo: () => redo(editor.state, view.dispatch),
  };
}

describe('smart typing', () => {
  it('sets marks as they are typed, from the first key of a new line', () => {
    const desk = open([], 'de');
    desk.type('"Ja" -- so');
    expect(desk.textNow()).toBe('„Ja“ – so');
  });

  it('gives the plain mark back by one undo, or by Backspace, and takes the rest with the next', () => {
    const desk = open([]);
    desk.type('say "');
    expect(desk.textNow()).toBe('say “');
    desk.undo();
    expect(desk.textNow()).toBe('say "');
    desk.type('x --');
    expect(desk.textNow()).toBe('say "x —');
    expect(desk.backspace()).toBe(true);
    expect(desk.textNow()).toBe('say "x --');
    expect(desk.backspace()).toBe(false);
  });

  it('keeps what is typed after a mark apart from it', () => {
    const desk = open([]);
    desk.type("don't go");
    desk.undo();
    expect(desk.textNow()).toBe('don’');
    desk.undo();
    expect(desk.textNow()).toBe("don'");
    desk.redo();
    desk.redo();
    expect(desk.textNow()).toBe('don’t go');
  });

  it('leaves code and the editor’s bracket as typed', () => {
    for (const type of ['code', 'insertion'] as const) {
      const desk = open([{ text: 'a ' }, { text: '[said so]', marks: [{ type }] }]);
      cursorBehind(desk.editor, '[said ');
      desk.type('"--');
      expect(desk.textNow()).toBe('a [said "--so]');
    }
  });

  it('keeps the marks of words whose apostrophe it mends', () => {
    const desk = open([{ text: 'the ' }, { text: '‘90s', marks: [{ type: 'bold' }] }]);
    cursorBehind(desk.editor, '90s');
    desk.type(' ');
    expect(documentIn(desk.editor).blocks[0]?.text).toEqual([
      { text: 'the ' },
      { text: '’90s ', marks: [{ type: 'bold' }] },
    ]);
  });

  it('is silent when switched off', () => {
    const desk = open([], null);
    desk.type('"a"');
    expect(desk.textNow()).toBe('"a"');
  });
});

describe('setWholeText', () => {
  it('sets a text that came plain, in one step, and keeps marks, code and brackets', () => {
    const text: RichText = [
      { text: '"We ' },
      { text: "won't", marks: [{ type: 'italic' }] },
      { text: ' -- ' },
      { text: '["x"]', marks: [{ type: 'insertion' }] },
      { text: '--"' },
    ];
    const desk = open(text);
    expect(setWholeText(desk.view, 'en')).toBe(5);
    expect(documentIn(desk.editor).blocks[0]?.text).toEqual([
      { text: '“We ' },
      { text: 'won’t', marks: [{ type: 'italic' }] },
      { text: ' — ' },
      { text: '["x"]', marks: [{ type: 'insertion' }] },
      { text: '—”' },
    ]);
    expect(setWholeText(desk.view, 'en')).toBe(0);
    desk.undo();
    expect(documentIn(desk.editor).blocks[0]?.text).toEqual(text);
  });
});
