import { pageTypes } from './page-types';

/** What each is, in a sentence. */
const sentences: Record<string, string> = {
  front: 'The front page: slots from the top, composed by editors or filled by themselves.',
  section: 'A section: a front of its own, then its stories from the newest on.',
  'section-empty': 'A section in which nothing has been published yet.',
  'story-news':
    'A news story: kicker, headline, standfirst, byline, times, the lead picture with its credit.',
  'story-feature': 'A feature: its picture across the window, its head in the middle, an initial.',
  'story-opinion':
    'An opinion: whose it is above the headline, with a portrait, and the headline in italics.',
  'story-review': 'A review: what it is about, who made it and what it comes to, before the first line.',
  'story-explainer': 'An explainer: its questions are listed first.',
  'story-analysis': 'An analysis, which has the plain page of news.',
  'story-gallery': 'A gallery: picture after picture, each with its number and its credit.',
  'story-video': 'A video that leads its story; nothing of its platform loads before somebody asks.',
  'story-right-to-left': 'A story in a language that is written from right to left.',
  live: 'Live coverage: its state, its key points, the newest posts, and older pages.',
  'live-older': 'An older page of live coverage, which never gains or loses a post.',
  retraction: 'The notice in the place of a story that was taken back, with the reason.',
  history: 'The public history of a story: what was changed when, as far as the site shows it.',
  author: 'An author: portrait, what there is to know, their stories.',
  tag: 'The stories of a tag.',
  series: 'A series: its parts in their order.',
  archive: 'The archive: years and months in which something was published.',
  'archive-year': 'A year of the archive.',
  'archive-month': 'A month of the archive.',
  'archive-day': 'A day of the archive: all that was first published on it.',
  corrections: 'What was put right, by month, with a feed.',
  search: 'The search before anybody has asked.',
  'search-found': 'A search with what it found, its words marked.',
  'search-nothing': 'A search that found nothing, with ways on.',
  policy: 'A policy of the outlet, as the desk wrote it.',
  gone: 'An address whose story was taken down (410).',
  missing: 'An address that no page has (404).',
  card: 'The card of a story, which other sites put into frames by oEmbed.',
  refused: 'What the edge says by itself, here to an address that is too long (414).',
};

/** The name of a page's sheet in `docs/images/pages`. */
export const sheetName = (page: string, scheme: 'light' | 'dark') => `${page}-${scheme}.webp`;

/**
 * `docs/pages.md`: every type of readers' page, as `npm run screenshots` draws it.
 * @throws Error for a type of page that has no sentence yet
 */
export function pagesPage(): string {
  const parts = pageTypes.map(({ name }) => {
    const says = sentences[name];
    if (!says) throw new Error(`Say in docs/pages.md what ${name} is`);
    const sheet = (scheme: 'light' | 'dark') =>
      `![${says.replace(/\.$/, '')}, ${scheme === 'light' ? 'by day' : 'by night'}](images/pages/${sheetName(name, scheme)})`;
    return `## ${name}\n\n${says}\n\n${sheet('light')}\n\n${sheet('dark')}\n`;
  });
  return `# Every page that readers get

Each in windows of 390, 820 and 1440 px, by day and by night, from its top to 1,600 px below. \`npm run screenshots\` draws them
from the demo newsroom; it also keeps each whole page in \`screenshots/\`. The types are those of
\`e2e/support/page-types.ts\`, from which this page is made.

${parts.join('\n')}`;
}
