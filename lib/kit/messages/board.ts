/** The words of the board on which the newsroom sees who holds what. One catalogue a language. */
const en = {
  title: 'Board',
  views: { label: 'View', board: 'By state', week: 'By date' },
  filter: {
    label: 'Show',
    section: 'Section',
    everySection: 'Every section',
    whose: 'Whose',
    everybody: 'Everybody',
    mine: 'Mine',
    somebody: 'Somebody else',
  },
  columns: {
    draft: 'To write',
    in_review: 'In review',
    returned: 'Returned',
    approved: 'Approved',
    scheduled: 'Scheduled',
    published: 'Published today',
  },
  chooser: 'Column',
  count: (count: number, more: boolean) => (more ? `${count}+` : `${count}`),
  counted: (name: string, count: number, more: boolean) =>
    `${name}, ${count}${more ? ' or more' : ''} ${count === 1 && !more ? 'story' : 'stories'}`,
  none: {
    draft: 'Nothing is being written.',
    in_review: 'Nothing waits for an editor.',
    returned: 'Nothing was returned.',
    approved: 'Nothing waits to be published.',
    scheduled: 'Nothing is scheduled.',
    published: 'Nothing has been published today.',
  },
  more: 'Show more',
  loading: 'Loading…',
  untitled: 'Untitled',
  card: {
    menu: (headline: string) => `What to do with “${headline}”`,
    open: 'Open',
    publish: 'Open to publish or schedule',
    due: (when: string) => `Due ${when}`,
    overdue: (when: string) => `Overdue since ${when}`,
    goesOut: (when: string) => `Goes out ${when}`,
    changesGoOut: (when: string) => `Changes go out ${when}`,
    wentOut: (when: string) => `Out since ${when}`,
    embargoed: (when: string) => `Embargo until ${when}`,
    changed: 'Changed since approval',
    assigned: (names: string) => `Assigned to ${names}`,
    held: (names: string) => `Written by ${names}`,
    said: (name: string) => `${name}:`,
    view: 'View page',
  },
  moved: {
    'hand-in': (headline: string) => `“${headline}” is handed in.`,
    'take-back': (headline: string) => `“${headline}” is taken back.`,
    return: (headline: string) => `“${headline}” is returned.`,
    approve: (headline: string) => `“${headline}” is approved.`,
    reopen: (headline: string) => `“${headline}” is back in review.`,
  },
  planned: (headline: string) => `Assignment and deadline of “${headline}” are saved.`,
  undone: (headline: string) => `Undone: “${headline}” is where it was.`,
  undo: 'Undo',
  dismiss: 'Dismiss',
  cannot: (headline: string, column: string) =>
    `“${headline}” can’t be moved to ${column} from where it stands.`,
  stale: 'The board can’t be reached just now. What is shown may be out of date.',
  drop: (column: string) => `Drop here: ${column}`,

  week: {
    label: (from: string, to: string) => `${from} to ${to}`,
    before: 'Earlier',
    after: 'Later',
    today: 'From today',
    none: 'Nothing',
    full: 'There is more in these days than is shown. Choose a section or a person.',
    kinds: {
      deadline: 'Deadline',
      publish: 'Goes out',
      unpublish: 'Is taken down',
      update: 'Update goes out',
      post: 'Live post goes out',
      embargo: 'Embargo ends',
      live: 'Live coverage begins',
      'live-end': 'Live coverage ends',
    },
    missed: 'Overdue',
  },
};

type BoardMessages = typeof en;

const catalogues: Record<string, BoardMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function boardMessages(language = 'en'): BoardMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
