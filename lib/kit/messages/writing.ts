/** The words of writing: menus at the cursor, links, search in the text. One catalogue a language. */
const en = {
  /** `also` are other names that a search finds it by; `habit` is what one types instead of choosing it. */
  insertables: {
    heading2: { label: 'Heading 1', also: 'h2 title subhead crosshead', habit: '##' },
    heading3: { label: 'Heading 2', also: 'h3 title subhead crosshead', habit: '###' },
    heading4: { label: 'Heading 3', also: 'h4 title subhead crosshead', habit: '####' },
    bullets: { label: 'Bulleted list', also: 'ul unordered points', habit: '-' },
    numbers: { label: 'Numbered list', also: 'ol ordered', habit: '1.' },
    uploadPhoto: { label: 'Photo from this device', also: 'picture image upload', habit: '' },
    libraryPhoto: { label: 'Photo from the library', also: 'picture image', habit: '' },
    embed: { label: 'Post or video', also: 'embed tweet youtube social', habit: '' },
    quote: { label: 'Quotation', also: 'blockquote citation', habit: '>' },
    gallery: { label: 'Several photos together', also: 'gallery pair strip pictures images', habit: '' },
    pullQuote: { label: 'Pull quote', also: 'pullquote', habit: '' },
    callout: { label: 'Callout', also: 'note box highlight', habit: '' },
    factBox: { label: 'Fact box', also: 'sidebar aside figures', habit: '' },
    table: { label: 'Table', also: 'grid rows columns figures', habit: '' },
    helpline: { label: 'Helpline', also: 'help support telephone number', habit: '' },
    divider: { label: 'Divider', also: 'hr rule line separator', habit: '---' },
  },

  link: {
    label: 'Link',
    address: 'Address, or words of a story to link to',
    apply: 'Link',
    remove: 'Remove link',
    edit: 'Edit',
    give: 'Give the address',
    open: 'Open',
    wanted: 'Address still wanted',
    wantedHint: 'Marks the words. Publishing waits until the address is there.',
    stories: 'Published stories',
    found: (count: number) =>
      count === 0 ? 'No published story has these words.' : count === 1 ? '1 story' : `${count} stories`,
    unreachable: 'Stories could not be searched. Type on to try again.',
    refused:
      'This can’t be a link. Give a web address (https://…), an e-mail address, a telephone number (tel:…), or choose a story.',
  },

  count: {
    all: (words: number) => (words === 1 ? '1 word' : `${words.toLocaleString('en')} words`),
    selected: (selected: number, words: number) =>
      `${selected.toLocaleString('en')} of ${words.toLocaleString('en')} words`,
    minutes: (minutes: number) => `${minutes} min read`,
  },

  outline: {
    title: 'Outline',
    none: 'Headings, pictures and other blocks will be listed here.',
    emptyHeading: '(empty heading)',
  },

  tools: {
    find: 'Find and replace',
    outline: 'Outline',
    focus: 'Focus mode',
    leaveFocus: 'Leave focus mode',
    keys: 'Keyboard',
    smart: 'Smart quotes and dashes',
    setMarks: 'Set all quotes and dashes',
    marksSet: (count: number) =>
      count === 0
        ? 'Every quotation mark and dash is set already.'
        : count === 1
          ? '1 place was set. Undo takes it back.'
          : `${count} places were set. Undo takes them back.`,
    notLoaded: 'This could not be loaded. Try again once the network is back.',
  },

  slash: {
    label: 'Insert',
    found: (count: number) =>
      count === 0 ? 'No block has this name.' : count === 1 ? '1 block' : `${count} blocks`,
  },
};

export type WritingMessages = typeof en;

const catalogues: Record<string, WritingMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function writingMessages(language = 'en'): WritingMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
