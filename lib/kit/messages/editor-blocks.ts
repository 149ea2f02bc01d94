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
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving…',
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
    credit: 'Credit',
    /** A link to the address that the picture was fetched from; opens beside the desk. */
    source: (host: string) => `Fetched from ${host}`,
    creditMissing: 'No credit yet. Publishing waits for it.',
    creditUnknownBy: (name: string, reason: string) =>
      `Credit unknown, decided by ${name}: “${reason}” Readers see no credit.`,
    creditAdd: 'Add credit',
    creditEdit: 'Edit credit',
    creditShared: 'Changes everywhere this photo is used.',
    creditKind: 'Kind of picture',
    creators: 'Made by',
    creatorsHint: 'Several names: part them with semicolons',
    agency: 'Agency or outlet',
    library: 'Via (library)',
    line: 'Required wording',
    lineHint: 'Only if an agency prescribes its credit word for word. It replaces the rest.',
    assignment: 'On assignment for',
    suppliedBy: 'Supplied by',
    courtesyOf: 'Courtesy of',
    moreCredit: 'For whom, from whom, thanks to whom',
    handle: 'Handle of who posted it',
    postAddress: 'Address of the post',
    postAddressRefused: 'Give a whole web address that starts with https:// or http://.',
    place: 'Which part of the picture',
    placeHint: 'As readers get it, in brackets behind the name: left, background',
    otherPart: 'Another part of the picture',
    partAdd: 'Add the credit of another part',
    partRemove: 'Remove this part',
    preview: 'Readers see',
    previewEmpty: 'Nobody is named yet.',
    unknownAsk: 'Credit unknown…',
    unknownReason: 'Why nobody can be named',
    unknownExplain:
      'The photo can then be published without a credit. Your name and the reason are kept on record; readers don’t see them.',
    unknownDecide: 'Publish it without a credit',
    unknownRevoke: 'Take the decision back',
    unknownNotYours:
      'If nobody can find out who made it, a photo editor, editor or administrator can decide to publish it without a credit. Ask one of them.',
    reasonMissing: 'Give the reason, so that others can follow the decision.',
  },

  embed: {
    fetching: 'Asking the platform for the post…',
    again: 'Ask the platform again',
    askNow: 'Ask the platform',
    edit: 'Details',
    empty: 'Fill in what is known: platform and handle alone are enough.',
    platform: 'Platform',
    kind: 'Kind',
    kinds: { post: 'Post', video: 'Video', link: 'Page' },
    handle: 'Handle',
    handleHint: 'Without the @',
    author: 'Author’s name',
    title: 'Title',
    text: 'Words of the post',
    textHint: 'As they were posted. They stay readable here when the platform forgets them.',
    date: 'Posted on',
    time: 'At (your time)',
    url: 'Address',
    urlRefused: 'Give a whole web address that starts with https:// or http://. It is not stored until then.',
    replyTo: 'In reply to (handle)',
    byProvider: (date: string) =>
      date
        ? `The words are as the platform gave them, captured ${date}.`
        : 'The words are as the platform gave them.',
    editedBy: (name: string) => (name ? `The words were edited by ${name}.` : 'The words were edited here.'),
    typedBy: (name: string) =>
      name ? `The words were typed by ${name}.` : 'The words were typed by the desk.',
    captured: 'As captured:',
    restore: 'Take these words again',
    pictures: {
      alt: (number: number, count: number) =>
        count > 1 ? `What picture ${number} of ${count} shows` : 'What the picture shows',
      altHint: 'Readers get these words in place of the picture, and screen readers beside it.',
      elsewhere: 'On the platform only',
      take: 'Fetch it into the library',
      taking: 'Fetching the picture…',
      taken: 'In the library, credited to the post. Readers see it.',
      drop: 'Take it off the page',
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
    createTitle: 'New helpline, for every story',
    name: 'Name',
    phone: 'Telephone',
    url: 'Website',
    region: 'Region',
    hours: 'Hours',
    nameMissing: 'Give the helpline’s name.',
    phoneRefused: 'A telephone number has digits, spaces, + ( ) . and - only.',
    urlRefused: 'Give a whole web address that starts with https:// or http://.',
    reachMissing: 'Give a telephone number or a website, or nobody can be reached.',
    createButton: 'Create and add',
  },
};

export type EditorBlockMessages = typeof en;

const catalogues: Record<string, EditorBlockMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function editorBlockMessages(language = 'en'): EditorBlockMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
