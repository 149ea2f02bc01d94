import { type InputRuleFinder, Mark, markInputRule } from '@tiptap/core';
import { editorKeys } from './editor-keys';

interface PlainMark {
  name: 'bold' | 'italic' | 'code';
  /** Its elements in HTML, the first of which it is printed as. */
  tags: [string, ...string[]];
  /** What is typed around words to set it, as in Markdown. */
  typed: InputRuleFinder[];
  /** Set in another kind of letter, that is no prose. */
  verbatim?: boolean;
}

/** Marks that say nothing beyond themselves. */
function plainMark({ name, tags, typed, verbatim = false }: PlainMark): Mark {
  return Mark.create({
    name,
    code: verbatim,
    exitable: verbatim,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0], verbatim ? { spellcheck: 'false' } : {}, 0],
    addKeyboardShortcuts() {
      return { [editorKeys[name]]: () => this.editor.commands.toggleMark(name) };
    },
    addInputRules() {
      return typed.map((find) => markInputRule({ find, type: this.type }));
    },
  });
}

/** Words between signs, after a space or at the start; not where a space follows the sign. */
const between = (sign: string, other: string) =>
  new RegExp(`(?:^|\\s)(${sign}(?!\\s+${sign})((?:[^${other}]+))${sign}(?!\\s+${sign}))$`);

/** Words between backticks, wherever they stand, and not behind a further one. */
const inBackticks: InputRuleFinder = (text) => {
  const match = /(?<!`)`([^`]+)`$/.exec(text);
  return match && { index: match.index, text: match[0], replaceWith: match[1] };
};

export const Bold = plainMark({
  name: 'bold',
  tags: ['strong', 'b'],
  typed: [between('\\*\\*', '*'), between('__', '_')],
});

export const Italic = plainMark({
  name: 'italic',
  tags: ['em', 'i'],
  typed: [between('\\*', '*'), between('_', '_')],
});

export const Code = plainMark({ name: 'code', tags: ['code'], typed: [inBackticks], verbatim: true });
