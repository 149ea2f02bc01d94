const many = (n: number, one: string, more: string) => `${n.toLocaleString('en')} ${n === 1 ? one : more}`;
const photos = (n: number) => many(n, 'photo', 'photos');
const left = (n: number) => `Leave the ${n === 1 ? 'one that has' : `${n.toLocaleString('en')} that have`}`;

/** The words of the photo library: its grid, its search, selections. A missing sentence is a type error. */
const en = {
  title: 'Photos',

  search: {
    label: 'Search photos',
    placeholder: 'Words, names, files',
    submit: 'Search',
    busy: 'Searching…',
    filters: (active: number) => (active === 0 ? 'Filters' : `Filters (${active})`),
    clear: 'Clear all',
    any: 'Any',
    credit: 'Credit',
    credits: { missing: 'No credit', unknown: 'Decided unknown', known: 'Credited' },
    by: 'Name in the credit',
    agency: 'Agency',
    rights: 'Rights',
    rightsAre: { ending: 'Ending within 30 days' },
    used: 'Used',
    uses: { never: 'Never used', readers: 'Readers see it', somewhere: 'In a story or draft' },
    orientation: 'Shape',
    orientations: { landscape: 'Landscape', portrait: 'Portrait', square: 'Square' },
    collection: 'Collection',
    uploader: 'Uploaded by',
    taken: 'Taken',
    uploaded: 'Uploaded',
    deleted: 'Deleted photos',
    deletedAre: { only: 'Only these' },
    deletedNone: 'Left out',
    from: 'from',
    to: 'to',
  },

  grid: {
    label: 'Photos, newest first',
    hint: 'Arrow keys move, Space selects, Shift with an arrow key selects several, Ctrl or Cmd with A selects all that are loaded, Enter opens.',
    count: (n: number, atMost: number) => (n > atMost ? `More than ${photos(atMost)}` : photos(n)),
    shown: (n: number) => `${photos(n)} loaded`,
    similar: (query: string) => `Nothing says “${query}”. These have similar words.`,
    more: 'Show more',
    loading: 'Loading more…',
    failed: 'More photos could not be loaded. Check the connection, then try again.',
    select: (name: string) => `Select ${name}`,
    selected: 'Selected',
    noCredit: 'No credit',
    unknownCredit: 'Credit unknown',
    withheld: 'Not to be shown',
    lostSoon: 'Rights end soon',
  },

  upload: { open: 'Upload…' },

  empty: {
    first: 'No photos yet',
    firstHint:
      'Drop pictures or a whole folder here. What their files say of credit, caption and rights is read.',
    none: 'No photo found',
    noneHint: 'Try fewer words or other filters.',
    clear: 'Show all photos',
  },

  selection: {
    label: 'Selected photos',
    count: (n: number) => `${photos(n)} selected`,
    clear: 'Clear selection',
    credit: 'Credit…',
    caption: 'Caption…',
    alt: 'Alt text…',
    notice: 'Copyright notice…',
    rights: 'Rights…',
    collections: 'Collections…',
    removeFrom: (name: string) => `Remove from “${name}”`,
  },

  change: {
    title: {
      credit: (n: number) => `Credit of ${photos(n)}`,
      notice: (n: number) => `Copyright notice of ${photos(n)}`,
      caption: (n: number) => `Caption of ${photos(n)}`,
      alt: (n: number) => `Alt text of ${photos(n)}`,
      rights: (n: number) => `Rights of ${photos(n)}`,
    },
    label: {
      notice: 'Copyright notice',
      caption: 'Caption',
      alt: 'Description for people who can’t see them (alt text)',
    },
    rightsHint:
      'Each of them gets this rule, beside those that it has. A rule that denies always wins, and what readers see follows at once.',
    differ: 'They differ at present. What you write here goes on all of them.',
    onlyEmpty: {
      caption: (n: number) => `${left(n)} a caption as ${n === 1 ? 'it is' : 'they are'}`,
      alt: (n: number) => `${left(n)} a description as ${n === 1 ? 'it is' : 'they are'}`,
    },
    submit: (n: number) => (n === 1 ? 'Change it' : `Change all ${n.toLocaleString('en')}`),
    progressLabel: 'Photos changed',
    progress: (done: number, all: number) => `${done.toLocaleString('en')} of ${photos(all)}`,
  },

  report: {
    changed: (n: number) => `${photos(n)} changed.`,
    ruled: (n: number) => `${photos(n)} ${n === 1 ? 'has' : 'have'} the new rule.`,
    restored: (n: number) => `${photos(n)} as before.`,
    added: (n: number, name: string) => `${photos(n)} added to “${name}”.`,
    removed: (n: number, name: string) => `${photos(n)} removed from “${name}”.`,
    thereAlready: (n: number) => `${photos(n)} ${n === 1 ? 'was' : 'were'} in it already.`,
    refused: (n: number, why: string) => `${photos(n)} left as ${n === 1 ? 'it was' : 'they were'}. ${why}`,
    undo: 'Undo',
    working: 'Working…',
    close: 'Close',
  },

  collections: {
    title: (n: number) => `Add ${photos(n)} to a collection`,
    list: 'Collections',
    count: photos,
    newName: 'New collection',
    create: 'Create and add',
    rights: 'Rights',
    rename: 'Rename',
    nameLabel: 'Name of the collection',
    save: 'Save',
    cancel: 'Cancel',
  },
};

export type PhotoMessages = typeof en;

const catalogues: Record<string, PhotoMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function photoMessages(language = 'en'): PhotoMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
