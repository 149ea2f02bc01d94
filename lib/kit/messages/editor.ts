import { openingMessages } from './opening';

const openingEn = openingMessages('en');

/** The words of the story editor around its blocks. One catalogue a language; a missing sentence is a type error. */
const en = {
  ...openingEn,
  close: 'Close',
  cancel: 'Cancel',
  remove: 'Remove',
  more: 'More',

  // Said in the header: the catalogues of the pages behind come with these pages.
  ways: { history: 'History', preview: 'Preview' },

  copy: {
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it.',
  },
  noHeadline: '(no headline)',

  tools: {
    label: 'Text tools',
    style: 'Style',
    paragraph: 'Text',
    heading: (level: number) => `Heading ${level - 1}`,
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    insertion: 'Editor’s insertion, as [sic]',
    code: 'Code',
    bullets: 'Bulleted list',
    numbers: 'Numbered list',
    quote: 'Quotation',
    undo: 'Undo',
    redo: 'Redo',
    insert: 'Insert',
  },

  body: {
    ...openingEn.body,
    updateLabel: 'Text of the update',
  },

  upload: {
    progress: (name: string) => `Uploading ${name}`,
    working: 'Making sizes…',
    offline: (name: string) => `${name} waits for the connection`,
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    failed: (name: string) => `${name} was not added`,
    fetching: (host: string) => `Fetching the picture from ${host}`,
    notFetched: (host: string) => `The picture from ${host} was not added`,
    pasted: 'Pasted picture',
    unreadable: 'It is damaged: copy it again, or upload the file.',
  },

  library: {
    title: 'Choose a photo',
    search: 'Search by words, credit or file name',
    upload: 'Upload…',
    more: 'Show more',
    none: 'No photo found.',
    similar: 'Nothing has these very words. Photos with similar ones are shown.',
    empty: 'There are no photos yet. Upload the first one.',
    loading: 'Loading…',
    failed: 'The photos could not be loaded. Try again.',
    noCredit: 'No credit',
    unknownCredit: 'Credit unknown',
    add: (count: number) => (count === 1 ? 'Add this picture' : 'Add these pictures'),
    chosen: (count: number) =>
      count === 0 ? 'Choose one or more' : count === 1 ? '1 chosen' : `${count} chosen, in this order`,
  },

  fields: {
    ...openingEn.fields,
    section: 'Section',
    noSection: 'Choose a section…',
    kind: 'Kind',
    kinds: {
      news: 'News',
      feature: 'Feature',
      opinion: 'Opinion',
      review: 'Review',
      explainer: 'Explainer',
      analysis: 'Analysis',
      gallery: 'Gallery',
      video: 'Video',
    },
    tags: 'Tags',
    tagAdd: 'Add a tag',
    tagHint: 'Type and press Enter. A tag that isn’t there yet is created.',
    tagRemove: (name: string) => `Remove tag ${name}`,
    bylines: 'Bylines',
    bylineAdd: 'Add an author',
    bylineChoose: 'Choose…',
    bylineRole: (name: string) => `Role of ${name}`,
    bylineRemove: (name: string) => `Remove ${name}`,
    bylineUp: (name: string) => `Move ${name} up`,
    roles: {
      reporter: 'Reporter',
      photographer: 'Photographer',
      editor: 'Editor',
      illustrator: 'Illustrator',
    },
    dateline: 'Dateline place',
    datelineHint: 'Where it was reported from, as NORHAVEN',
    internalSlug: 'Working title',
    internalSlugHint: 'What the newsroom calls the story',
    urlSlug: 'Last part of the address',
    urlSlugRefused: 'Small letters, digits and single hyphens only, 80 characters at most. Not stored yet.',
    urlSlugHint: (path: string) => `Readers open ${path}`,
    urlSlugMoves: 'The old address will lead here.',
    indexing: 'Search engines',
    indexingHint: 'A story that they leave out is in no sitemap; readers find it as any other',
    indexingChoices: { index: 'May list this story', noindex: 'Leave this story out' },
    canonical: 'Address of the original',
    canonicalHint: 'Only for copy from elsewhere: search engines then point there',
    addressRefused: 'Give a whole web address that starts with https:// or http://. Not stored yet.',
    searchHeadline: 'Search headline',
    socialHeadline: 'Social headline',
    socialText: 'Social text',
    description: 'Description',
    derived: (from: string) => `If empty: ${from}`,
    share: 'Share picture',
    shareDefault: 'The lead picture, unless you choose another',
    language: 'Language',
    languageOther: 'Another, by its code…',
    languageCode: 'Code of the language',
    languageHint: 'As gsw for Swiss German or nn for Nynorsk',
    languageRefused: 'Use a code such as gsw, nn or pt-AO. Not stored yet.',
    characters: (count: number, limit: number) => `${count} of ${limit} characters`,
  },

  lead: {
    label: 'Lead picture or video',
    upload: 'Upload a picture',
    library: 'From the library',
    video: 'Video by address',
    videoAddress: 'Address of the video',
    videoAdd: 'Add video',
    replace: 'Replace',
    drop: 'Or drop a picture here',
    caption: 'Caption for this story',
    asking: 'Asking the platform…',
    videoTitle: 'Title of the video',
  },

  groups: {
    panel: 'Story settings',
    settings: 'Settings',
    placement: 'Placement',
    people: 'Bylines',
    address: 'Address',
    sharing: 'Search and sharing',
    publication: 'Publication',
  },

  preflight: {
    label: 'Preflight',
    ready: 'Ready to publish',
    summary: (red: number, amber: number) =>
      [red > 0 && `${red} to fix`, amber > 0 && (amber === 1 ? '1 hint' : `${amber} hints`)]
        .filter(Boolean)
        .join(', ') || 'Ready',
    red: 'Stops publishing',
    amber: 'Worth a look',
    goTo: 'Go there',
  },

  publish: {
    open: 'Publish',
    ofChanges: 'changes',
    upToDate: 'Readers see this version',
    title: 'Publish this story',
    titleChanges: 'Publish the changes',
    stopped: 'Fix what stops publishing first.',
    hints: 'You can publish as it is; these are worth a look.',
    allGood: 'Preflight found nothing.',
    substantive: 'This is a substantive change',
    substantiveHint: 'Moves the “Updated” time that readers see. Fixing a comma should not.',
    confirm: 'Publish now',
    confirmChanges: 'Publish changes now',
    busy: 'Publishing…',
    unsaved: (reason: string) => `It can’t be published before it is saved: ${reason}`,
    done: 'Published.',
    doneAt: 'Readers open it at',
    view: 'View page',
    copyAddress: 'Copy address',
    copied: 'Copied',
    firstPublished: (when: string) => `First published ${when}`,
    notYet: 'Nobody outside the desk sees this story yet.',
    takenDown: 'This story has been taken down.',
    unreachable: openingEn.unreachable,
  },
};

export type EditorMessages = typeof en;

const catalogues: Record<string, EditorMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function editorMessages(language = 'en'): EditorMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
