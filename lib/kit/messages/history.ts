/** The words of a story's history: the list of versions and their comparison. A missing sentence is a type error. */
const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const en = {
  title: 'History',
  pageTitle: 'History of a story',
  untitled: 'Untitled story',
  backToStory: 'Back to the story',
  hint: 'Every save is kept. After a day the last one of each hour stays, after a week one of each day; named and published versions stay for ever.',
  empty: 'Nothing has been saved yet.',
  emptyOlder: 'No older versions.',
  paging: 'More versions',
  newest: 'Newest',
  older: 'Older',
  dayList: (day: string) => `Versions of ${day}`,

  choose: {
    older: (what: string) => `Compare from ${what}`,
    newer: (what: string) => `Compare to ${what}`,
    from: 'From',
    to: 'To',
    submit: 'Compare chosen',
    chosen: 'Chosen on another page',
  },

  row: {
    by: (time: string, who: string) => `${time} by ${who}`,
    current: 'Newest',
    published: 'Published',
    live: 'Readers see this',
    publishedAt: (when: string) => `First went out ${when}`,
  },

  summary: {
    added: (n: number) => count(n, 'word added', 'words added'),
    removed: (n: number) => count(n, 'word removed', 'words removed'),
    bothWays: (added: number, removed: number) =>
      `${count(added, 'word added', 'words added')}, ${removed.toLocaleString('en')} removed`,
    blocks: (n: number) => `${count(n, 'block', 'blocks')} moved or reformatted`,
    saves: (n: number) => `in ${count(n, 'save', 'saves')}`,
    restored: (when: string) => `Brought back the version of ${when}`,
    tookOver: (when: string) => `Took over what was set aside on ${when}`,
    none: 'No change',
    unknown: 'Saved',
  },

  name: {
    add: 'Name',
    addLong: (what: string) => `Name the version ${what}`,
    edit: (name: string) => `Rename “${name}”`,
    editShort: 'Rename',
    label: 'Name of this version',
    hint: 'As “Before the legal read”. A named version is never thinned out.',
    save: 'Save name',
    cancel: 'Cancel',
    busy: 'Saving…',
    stored: 'Name saved.',
    removed: 'Name removed.',
  },

  branches: {
    title: 'Set aside',
    one: 'A save that was set aside',
    link: 'Saves that were set aside',
    hint: 'Saves that came after somebody else’s are kept here as they came. What was in them was put together with the other’s by blocks, or chosen by a person, so that mostly nothing is left to do.',
    none: 'No save of this story came too late.',
    ofUpdate: 'of an update',
    backToList: 'All that was set aside',
    ways: 'Compared with',
    againstNow: 'Compared with the newest version',
    againstBase: 'What its author had changed',
    takeOverHint:
      'Taken over, it becomes the newest version as it is here, and replaces what came after it. Nothing is lost: the version before stays in the history.',
    updateHint:
      'It belongs to an update. Taken over, it becomes the newest version of that update, and replaces what came after it. Readers see no change until somebody publishes it.',
    takeOver: 'Take this over',
  },

  restore: {
    button: 'Restore this version',
    busy: 'Restoring…',
    done: 'Restored. It is the newest version now; readers see no change until somebody publishes it.',
    undo: 'Undo',
    undone: 'Undone. The story is as it was before.',
    open: 'Open the story',
  },

  comparison: {
    title: 'What changed',
    backToList: 'All versions',
    before: 'Before',
    after: 'After',
    start: 'An empty story',
    startHint: 'There is no version before this one.',
    previous: 'Earlier change',
    next: 'Later change',
    walk: 'Other changes',
    same: 'These two versions say the same.',
    fields: 'Settings',
    text: 'Text',
    unchanged: (n: number) => count(n, 'unchanged block', 'unchanged blocks'),
    noText: 'Neither version has any text.',
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
    otherwise: 'Formatting, links or arrangement changed.',
    addedStart: '[added: ',
    removedStart: '[removed: ',
    markEnd: ']',
  },

  fields: {
    headline: 'Headline',
    standfirst: 'Standfirst',
    keyPoints: 'Key points',
    relatedIds: 'Related stories',
    translationOf: 'Translation of',
    kicker: 'Kicker',
    contentWarning: 'Content warning',
    lead: 'Lead picture or video',
    internalSlug: 'Working title',
    urlSlug: 'Last part of the address',
    sectionId: 'Section',
    tagIds: 'Tags',
    bylines: 'Bylines',
    datelinePlace: 'Dateline place',
    backstory: 'How it was reported',
    searchHeadline: 'Search headline',
    socialHeadline: 'Social headline',
    socialText: 'Social text',
    sharePhotoId: 'Share picture',
    description: 'Description',
    canonicalUrl: 'Address of the original',
    indexing: 'Search engines',
    kind: 'Kind',
    review: 'What it reviews',
    language: 'Language',
  } as Record<string, string>,

  /** Settings of blocks that are no words of the story, by their keys; others are called by their own name. */
  settings: {
    alt: 'Description (alt text)',
    caption: 'Caption',
    decorative: 'Decorative',
    layout: 'Width',
    level: 'Level of the heading',
    ordered: 'Numbered',
    speaker: 'Speaker',
    url: 'Address',
    platform: 'Platform',
    handle: 'Handle',
    title: 'Title',
    kind: 'Kind',
    postedAt: 'Posted at',
  } as Record<string, string>,
  value: {
    yes: 'yes',
    no: 'no',
    photo: (alt: string) => `Photo: ${alt}`,
    video: (title: string) => `Video: ${title}`,
    gone: '(no longer there)',
  },
};

export type HistoryMessages = typeof en;

const catalogues: Record<string, HistoryMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function historyMessages(language = 'en'): HistoryMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
