/**
 * Every key of the story editor, in ProseMirror's notation (`Mod` is Command on a Mac, else Control). Bindings, hints
 * on tools and the keyboard help all take them from here; a test holds this list against what is bound.
 */
export const editorKeys = {
  bold: 'Mod-b',
  italic: 'Mod-i',
  link: 'Mod-k',
  insertion: 'Mod-Shift-i',
  code: 'Mod-e',
  note: 'Mod-Alt-m',
  paragraph: 'Mod-Alt-0',
  heading2: 'Mod-Alt-2',
  heading3: 'Mod-Alt-3',
  heading4: 'Mod-Alt-4',
  quote: 'Mod-Shift-b',
  lineBreak: 'Shift-Enter',
  indent: 'Tab',
  outdent: 'Shift-Tab',
  moveUp: 'Alt-ArrowUp',
  moveDown: 'Alt-ArrowDown',
  duplicate: 'Mod-d',
  remove: 'Mod-Shift-Backspace',
  leave: 'Escape',
  pastePlain: 'Mod-Shift-v',
  undo: 'Mod-z',
  redo: 'Mod-Shift-z',
  find: 'Mod-f',
  replace: 'Mod-Alt-f',
  next: 'Mod-g',
  previous: 'Mod-Shift-g',
  outline: 'Mod-Alt-o',
  focusMode: 'Mod-Shift-f',
  save: 'Mod-s',
  help: 'Mod-/',
} as const;

export type EditorKey = keyof typeof editorKeys;
