import { creditLineMessages } from './credit-line';
import { embedLineMessages } from './embed-line';
import { de } from './site-de';

/** The words of reader pages and feeds. One catalogue a language; a missing sentence is a type error. */
const en = {
  ...embedLineMessages('en'),
  ...creditLineMessages('en'),
  contentWarning: 'Content warning',
  showPictures: 'Show the pictures',
  readingTime: (minutes: number) => `${minutes} min read`,
  olderThan: (years: number) =>
    years === 1 ? 'This article is more than a year old' : `This article is more than ${years} years old`,
  share: { system: 'Share', copy: 'Copy link', mail: 'Send by e-mail', copied: 'Copied' },
  helplineTitle: 'Help and support',
  helplineChecked: 'Number checked',
  readOn: (platform: string) => (platform ? `See the post on ${platform}` : 'See the post'),
  watchOn: (platform: string) => (platform ? `Watch on ${platform}` : 'Watch the video'),
  /** What a frame of a platform means for the reader, before and after it is loaded. */
  showPost: (platform: string) => `Show the post from ${platform}`,
  showQuotation: 'Back to the quotation',
  hidePost: 'Hide the post',
  playVideo: (title: string) => `Play the video: ${title}`,
  frameTerms: (provider: string) => `Loads from ${provider}, which may set cookies.`,
  frameAlways: (provider: string) => `Always show what is on ${provider}`,
  frameWait: (provider: string) => `Loading from ${provider}…`,
  skipEmbeds: (count: number) => `Skip ${count} posts`,
  quoteSource: 'Source',
  galleryOf: (count: number) => (count === 1 ? '1 picture' : `${count} pictures`),
  pauseAnimation: 'Stop the motion',
  galleryStrip: (count: number) => `${count} pictures in a row that scrolls sideways`,
  factBox: 'Facts',
  /** Names a table without a caption by its columns. */
  tableOf: (columns: string) => (columns ? `Table: ${columns}` : 'Table'),
  updateKind: {
    update: 'Update',
    correction: 'Correction',
    clarification: 'Clarification',
    editors_note: 'Editor’s note',
    retraction: 'Retraction',
  },
  updatesTitle: {
    update: 'Updates',
    correction: 'Corrections',
    clarification: 'Clarifications',
    editors_note: 'Editor’s notes',
    rights: 'Corrections and clarifications',
    both: 'Updates and corrections',
  },
  /** Leads to an update that has no headline of its own. */
  readUpdate: {
    update: 'Read the update',
    correction: 'Read the correction',
    clarification: 'Read the clarification',
    editors_note: 'Read the note',
  },
  updatesAtTop: 'Added since publication',
  /** Before the time of what put a story right. */
  putRightOn: 'Put right on',
  /** Of an update that was taken over from elsewhere without its time. */
  timeUnknown: 'time unknown',
  /** Before the headline that leads from a story to the live post that it was made of. */
  fromLive: 'From our live coverage:',

  policies: {
    ethics: 'Our principles',
    corrections: 'How we correct',
    ownership: 'Who owns and pays us',
    sources: 'Unnamed sources',
    diversity: 'Diversity',
    feedback: 'Write to us',
    privacy: 'Privacy',
    imprint: 'Imprint',
  },
  policyChanged: 'As of',
  elsewhere: 'Elsewhere',

  skipToContent: 'Skip to content',
  sectionsLabel: 'Sections',
  home: 'Front page',
  latest: 'Latest',
  liveNow: 'Live now',
  breaking: 'Breaking',
  published: 'Published',
  updated: 'Updated',
  corrected: 'Corrected',
  by: 'By',
  /** Before the names of those who did something else than report. */
  creditedAs: {
    reporter: 'By',
    photographer: 'Photographs by',
    editor: 'Edited by',
    illustrator: 'Illustrations by',
  },
  storyKind: {
    news: '',
    feature: 'Feature',
    opinion: 'Opinion',
    review: 'Review',
    explainer: 'Explainer',
    analysis: 'Analysis',
    gallery: 'In pictures',
    video: 'Video',
  },
  keyPoints: 'Key points',
  backstory: 'How we reported this',
  related: 'Related stories',
  series: {
    over: 'Series',
    /** A story's place, before the series' name or below it. */
    part: (part: number, of: number) => `Part ${part} of ${of}`,
    previous: 'Previous part',
    next: 'Next part',
    all: 'All parts',
    stories: (name: string) => `All parts of ${name}`,
  },
  reviewed: {
    book: 'Book',
    film: 'Film',
    series: 'Series',
    music: 'Music',
    stage: 'Stage',
    exhibition: 'Exhibition',
    game: 'Game',
    restaurant: 'Restaurant',
    product: 'Product',
  },
  /** Read aloud in place of stars. */
  stars: (rating: number, best: number) => `${rating} out of ${best} stars`,
  contents: 'In this explainer',
  alsoIn: 'Also in',
  topics: 'Topics',
  authors: (count: number): string => (count === 1 ? 'About the author' : 'About the authors'),
  moreBy: (name: string) => `More by ${name}`,
  moreIn: (section: string) => `More in ${section}`,
  topic: 'Topic',
  storiesBy: (name: string) => `Stories by ${name}`,
  storiesAbout: (topic: string) => `Stories about ${topic}`,
  storiesIn: (section: string) => `Stories in ${section}`,
  storyPages: { label: 'Earlier stories', older: 'Older stories', newest: 'Newest stories' },
  nothingHere: 'Nothing has been published here yet.',
  nothingOlder: 'There are no older stories.',
  correctionsTitle: 'Corrections and clarifications',
  correctionsText:
    'What we got wrong, and what we put right: every correction, clarification and editor’s note, with its day and its story.',
  correctionOf: 'In the story',
  retracted: 'Retracted',
  retractedTitle: (headline: string) => `Retracted: ${headline}`,
  retractedNote: 'We no longer stand by this story and have taken it down. This is why:',
  noCorrections: 'There has been nothing to correct yet.',
  correctionPages: { label: 'Earlier corrections', older: 'Older', newest: 'Newest' },
  archive: {
    title: 'Archive',
    of: (time: string) => `Published: ${time}`,
    count: (count: number): string => (count === 1 ? '1 story' : `${count} stories`),
    earlier: (day: string) => `Earlier: ${day}`,
    later: (day: string) => `Later: ${day}`,
    allOf: (time: string) => `All of ${time}`,
    all: 'All years',
    nothing: 'Nothing was published then.',
    ways: 'Other days',
  },
  search: {
    title: 'Search',
    titleOf: (query: string) => `Search: ${query}`,
    label: 'Words to look for',
    placeholder: 'Words, names, places',
    go: 'Search',
    hint: 'Put words in “quotes” to find them side by side, and a minus before a word to leave it out: ferry -harbour.',
    filters: 'Narrow it down',
    section: 'Section',
    anySection: 'All sections',
    author: 'Author',
    from: 'From',
    to: 'Until',
    apply: 'Apply',
    stories: 'Stories',
    count: (count: number, more: boolean) =>
      more ? `The ${count} newest of more stories` : count === 1 ? 'One story' : `${count} stories`,
    respelled: (typed: string, found: string) =>
      `Nothing was found for “${typed}”. These are about “${found}”:`,
    orderLabel: 'Order',
    order: { relevance: 'Best first', newest: 'Newest first' },
    nothing: 'Nothing was found.',
    noAuthor: 'No author of this name has published here.',
    nothingHint: 'Try fewer or other words, a wider span of time, or all sections.',
    noMore: 'There are no more stories.',
    noWords: 'There is no word to look for in this. Type a word or a name that should be there.',
    pages: 'More of what was found',
    first: 'From the beginning',
    more: 'More stories',
    rest: 'All of them, newest first',
    feed: 'Follow this search (RSS)',
  },
  emptyFront: 'The first story has not been published yet.',

  missingTitle: 'This page does not exist',
  missingText:
    'The address may have a typing error in it, or the page may have moved. ' +
    'What we have published can be found by search and in the archive.',
  goneTitle: 'This story is no longer available',
  goneText:
    'It was published here and has been taken down. Links to it keep this notice, so that you know it is not a mistake on your side.',
  toFrontPage: 'Go to the front page',

  footerLabel: 'About this site',
  corrections: 'Corrections',
  editStory: 'Edit this story',
  appearance: 'Appearance',
  theme: { system: 'Automatic', light: 'Light', dark: 'Dark' },
  feed: 'RSS feed',
};

export type SiteMessages = typeof en;

export const siteCatalogues: Record<string, SiteMessages> = {
  en,
  de: { ...embedLineMessages('de'), ...creditLineMessages('de'), ...de },
};

/**
 * In which language (BCP 47) the site speaks around a story: in the story's where it has words in that, so that a page is of one
 * language, else in its own; in its own as well where they differ by region alone.
 */
export function languageAround(story: string, site: string): string {
  const [base = '', own = ''] = [story.split('-')[0], site.split('-')[0]];
  return base !== own && base in siteCatalogues ? story : site;
}

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function siteMessages(language: string): SiteMessages {
  return siteCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
