/** The words inside the editor's blocks. One catalogue a language; a missing sentence is a type error. */
const en = {
  bar: {
    label: (kind: string) => `${kind}: move, duplicate or remove`,
    up: 'Move up',
    down: 'Move down',
    duplicate: 'Duplicate',
    remove: 'Remove',
  },
  kinds: {
    photo: 'Photo',
    embed: 'Post or video',
    helpline: 'Helpline',
    quote: 'Quotation',
    divider: 'Divider',
    'pull-quote': 'Pull quote',
    gallery: 'Pictures',
    callout: 'Callout',
    'fact-box': 'Fact box',
    table: 'Table',
  },
  unknownBlock: (type: string) =>
    `This block (${type}) is from another version of Dateline. It is kept as it is.`,

  quote: {
    speaker: 'Who says it',
    speakerHint: 'Name and role, as readers will see it',
    source: 'Where the words come from',
    sources: {
      none: 'Not given',
      address: 'A page with an address',
      embed: 'A post in this story',
      desk: 'Known to the desk only',
    },
    address: 'Address',
    addressRefused: 'Give a whole web address that starts with https:// or http://.',
    post: 'Which post',
    noPosts: 'There is no post in this story yet.',
    postGone: 'The post is no longer in this story.',
    note: 'Note for the desk',
    noteHint: 'Readers never see it',
  },

  pullQuote: {
    empty: 'Words of the story to set large',
    speaker: 'Who says it',
  },

  gallery: {
    layout: 'Arrangement',
    layouts: { pair: 'Side by side', grid: 'Rows', strip: 'A strip to move sideways' },
    credits: 'Credits',
    creditsAre: { each: 'A credit under each', together: 'One credit line for all' },
    add: 'Add pictures',
    none: 'No pictures yet. Add some, or drop them here.',
  },

  callout: { title: 'Title (can stay empty)' },
  factBox: { title: 'Title of the box' },

  table: {
    tools: 'Rows and columns',
    rowAbove: 'Row above',
    rowBelow: 'Row below',
    columnBefore: 'Column before',
    columnAfter: 'Column after',
    removeRow: 'Remove row',
    removeColumn: 'Remove column',
    headerRow: 'First row names columns',
    headerColumn: 'First column names rows',
    captionEmpty: 'What the table shows, and where it is from',
  },

  photo: {
    gone: 'This photo is no longer in the library. Remove the block, or choose another photo.',
    layout: 'Width',
    layouts: { column: 'Text width', wide: 'Wide' },
    caption: 'Caption',
    captionEmpty: 'Write a caption',
    captionInherited: 'From the photo. Edit for this story',
    captionReset: 'Use the photo’s own caption',
    alt: 'Description for people who can’t see it (alt text)',
    altHint: 'Say what the picture shows that matters here. Not the credit.',
    altReset: 'Use the photo’s own description',
    decorative: 'Decorative: it says nothing that the text doesn’t',
  },

  embed: {
    fetching: 'Asking the platform for the post…',
    again: 'Ask the platform again',
    askNow: 'Ask the platform',
    edit: 'Details',
    empty: 'Fill in what is known: platform and handle alone are enough.',
    readersGet: {
      quotation: 'Readers get the quotation, with this note.',
      description: 'Readers get a description in its place.',
      nothing: 'Readers get nothing of it: the desk took it off the page.',
      decide: 'See what was decided',
    },
  },

  helpline: {
    title: 'Help and support',
    intro: 'Introduction',
    introEmpty: 'A sentence before the numbers, if it needs one',
    add: 'Add a helpline',
    choose: 'Choose a helpline…',
    none: 'No helpline chosen yet.',
    gone: 'This helpline no longer exists.',
    remove: (name: string) => `Remove ${name}`,
    checked: (day: string) => `Number checked on ${day}`,
    unchecked: 'Number not checked yet',
    create: 'New helpline…',
  },
};

export type EditorBlockMessages = typeof en;

const catalogues: Record<string, EditorBlockMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function editorBlockMessages(language = 'en'): EditorBlockMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
