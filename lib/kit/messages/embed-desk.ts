/** The words of the desk's list of posts in published stories. One catalogue a language. */
const en = {
  title: 'Embedded posts',
  intro:
    'Posts, videos and pages that published stories quote. Dateline looks now and then whether they are still there; a story ' +
    'keeps the quotation either way.',
  filterLabel: 'Which posts',
  filters: {
    decide: 'To decide',
    lost: 'Gone',
    moved: 'Moved',
    unknown: 'Not known',
    live: 'There',
    all: 'All',
  },
  none: {
    decide: 'Nothing to decide',
    lost: 'No post is gone',
    moved: 'No post has moved',
    unknown: 'Everything is known',
    live: 'No post yet',
    all: 'No post yet',
  },
  noneHint: {
    decide: 'When a post that a story quotes disappears, it turns up here.',
    lost: 'Every post that Dateline may look at is where it was.',
    moved: 'A post moves when its author takes another name.',
    unknown: 'Dateline has found out about every post that it may look at.',
    live: 'Posts turn up here as soon as a published story quotes one.',
    all: 'Posts turn up here as soon as a published story quotes one.',
  },
  more: 'Earlier news',
  newest: 'Latest news',
  paging: 'Pages',

  state: { unknown: 'Not known', live: 'There', gone: 'Gone', private: 'Not public', moved: 'Moved' },
  noWords: 'Without words of its own',
  captured: (date: string) => `Captured ${date}`,
  open: (platform: string) => (platform ? `Open on ${platform}` : 'Open'),
  newTab: 'opens in a new tab',
  evidence: {
    status: (platform: string, status: number, when: string) =>
      `${platform || 'Its server'} answered ${status} on ${when}.`,
    silent: (platform: string, when: string) =>
      `No usable answer from ${platform || 'its server'} on ${when}.`,
    person: (when: string) => `Noted by a person on ${when}.`,
    notAsked: (platform: string) =>
      `${platform || 'This site'} does not let programs look. Open the post and note what you see.`,
    never: 'Nobody has looked yet.',
    missed: (when: string) => `It was missing on ${when}. A second look will tell.`,
    movedTo: 'It is now at',
    next: (when: string) => `Next look: ${when}.`,
  },

  stories: (count: number) => (count === 1 ? 'In this story' : `In ${count} stories`),
  readersSee: {
    quotation: 'Readers see the quotation.',
    noted: 'Readers see the quotation, with a note that the post is gone.',
    keep: 'Decided: the quotation stays, with the note.',
    describe: 'Readers see a description in its place.',
    remove: 'Readers see nothing of it.',
  },
  decidedBy: (name: string, when: string) => (name ? `${name}, ${when}` : when),
  choose: (headline: string) => `What readers of “${headline}” get`,
  choice: { keep: 'Keep the quotation', describe: 'Describe it', remove: 'Remove it' },
  /** Beside the choice that the house makes as a rule. */
  rule: 'house rule',
  describeLabel: 'What readers get in its place',
  describeHint: 'Say who said what, and that the post is gone. It stands where the quotation stood.',
  describeStart: (byline: string) =>
    byline ? `A post by ${byline} is no longer available.` : 'This post is no longer available.',
  save: 'Show this to readers',
  cancel: 'Cancel',
  undo: 'Undo',
  change: 'Change what readers get',
  done: {
    keep: 'The quotation stays.',
    describe: 'Readers now see the description.',
    remove: 'Readers no longer see it.',
    undone: 'Taken back.',
  },
  mayNot: 'Only an editor, or who wrote the story, can decide this.',

  look: 'Look again now',
  looking: 'Somebody is looking. The answer shows here in a moment.',
  sayGone: 'It is gone',
  sayLive: 'It is there',
  said: { gone: 'Noted: it is gone.', live: 'Noted: it is there.', undone: 'Taken back.' },
  history: 'What was done',
  event: {
    said: (state: string) => `noted: ${state}`,
    chose: (choice: string) => `decided: ${choice}`,
    undid: 'took a decision back',
  },

  policy: {
    title: 'House rule',
    hint: 'What is offered first when a post is lost. It changes no page by itself: readers get the quotation and a note until somebody decides.',
    gone: 'When a post is gone',
    private: 'When a post is no longer public',
    save: 'Save the rule',
    saved: 'Saved.',
  },
};

export type EmbedDeskMessages = typeof en;

const catalogues: Record<string, EmbedDeskMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function embedDeskMessages(language = 'en'): EmbedDeskMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
