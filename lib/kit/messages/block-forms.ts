/** The words of the forms that open within blocks: of a credit, a post, a new helpline. One catalogue a language. */
const en = {
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving…',

  credit: {
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

type BlockFormMessages = typeof en;

const catalogues: Record<string, BlockFormMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function blockFormMessages(language = 'en'): BlockFormMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
