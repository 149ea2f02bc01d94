/** The words of the keyboard help: what each key does, in groups. One catalogue a language. */
const en = {
  title: 'Keyboard',
  typed: 'Typed at the start of a line',
  typedHint: 'These become blocks as you type. Undo gives the characters back.',
  slash: 'Search for any block',
  groups: [
    {
      title: 'Words',
      keys: {
        bold: 'Bold',
        italic: 'Italic',
        link: 'Link, or edit the link',
        insertion: 'Editor’s insertion, as [sic]',
        code: 'Code',
        note: 'Add a note on the selected words',
        lineBreak: 'New line in the same paragraph',
        pastePlain: 'Paste without formatting',
        undo: 'Undo',
        redo: 'Redo',
      },
    },
    {
      title: 'Blocks',
      keys: {
        paragraph: 'Text',
        heading2: 'Heading 1',
        heading3: 'Heading 2',
        heading4: 'Heading 3',
        quote: 'Quotation',
        moveUp: 'Move the block up',
        moveDown: 'Move the block down',
        duplicate: 'Duplicate the block',
        remove: 'Delete the block',
        indent: 'Indent in a list, next cell of a table',
        outdent: 'Outdent in a list, cell before',
        leave: 'Leave the text',
      },
    },
    {
      title: 'Story',
      keys: {
        find: 'Find',
        replace: 'Find and replace',
        next: 'Next place found',
        previous: 'Place found before',
        outline: 'Outline',
        focusMode: 'Focus mode',
        save: 'Save now',
        help: 'This help; outside a text, ? too',
      },
    },
  ],
};

export type KeyMessages = typeof en;

const catalogues: Record<string, KeyMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function keyMessages(language = 'en'): KeyMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
