/** The words of the desk's pages about series. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Series',
  link: 'Series',
  hint: 'Stories that belong together and are read in order. Each leads to the part before and after it, and all of them stand on a page with feeds of its own.',
  name: 'Name',
  description: 'What it is about',
  create: 'Begin a series',
  none: 'There are no series yet.',
  noneHint:
    'Name one above, then put stories into it: here those that are published, any other in its own settings.',
  parts: (parts: number, published: number) =>
    parts === 0
      ? 'No stories yet'
      : published === parts
        ? parts === 1
          ? 'One story'
          : `${parts} stories`
        : `${parts} stories, ${published} of them published`,
  back: 'All series',
  view: 'View page',
  noPage: 'Readers get its page once one of its stories is published.',
  order: 'Stories in their order',
  empty: 'Find the first story below.',
  add: 'Add a story',
  addHint: 'It comes last; move it up from there.',
  full: (most: number) => `A series has ${most} stories at most.`,
  up: (headline: string) => `Move up: ${headline}`,
  down: (headline: string) => `Move down: ${headline}`,
  remove: (headline: string) => `Take out: ${headline}`,
  notPublished: 'not published',
  untitled: 'A story without a headline',
  save: 'Save and show to readers',
  saving: 'Saving…',
  saved: 'Saved. Readers see it.',
  unsaved: 'Not saved yet.',
  takenOut: (headline: string) => `${headline} is taken out here. Readers see it until you save.`,
  takenUp: 'This is what is stored now.',
  /** Where a colleague saved the series meanwhile. */
  clash: {
    title: 'Somebody else has changed this series since you opened it.',
    text: 'Nothing of yours was saved yet, and nothing of it is lost. This is what the series is now:',
    looking: 'Nothing of yours was saved yet. What the series is now is being looked up…',
    noParts: 'No stories',
    theirs: 'Take theirs',
    mine: 'Keep mine and save',
  },
  deleting: {
    title: 'Delete',
    used: 'A series that has stories can’t be deleted. Take them out and save first.',
    hint: 'It has no stories, so it can go, with its name and its address.',
    submit: 'Delete this series',
    busy: 'Deleting…',
  },
  /** In the settings of a story. */
  inStory: {
    field: 'Series',
    none: 'In none',
    notIn: 'The story is in no series.',
    whoMay: 'Editors put stories into a series.',
    part: (part: number, of: number, published: number) =>
      `Part ${part} of ${of}${published === of ? '' : published === 0 ? ', none of them published' : `, ${published} of them published`}`,
    hint: (part: number, published: boolean) =>
      `It becomes part ${part}, the last one. ${
        published ? 'Readers see that at once.' : 'Readers see it there once it is published.'
      }`,
    join: 'Put into this series',
    joined: (name: string) => `Now the last part of “${name}”.`,
    leave: 'Take out of the series',
    left: (name: string) => `Taken out of “${name}”.`,
    undo: 'Undo',
    undone: 'Undone.',
    another: 'Begin another series',
    unread: 'Which series it is in could not be looked up.',
    again: 'Try again',
  },
};

type SeriesMessages = typeof en;

const catalogues: Record<string, SeriesMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function seriesMessages(language = 'en'): SeriesMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
