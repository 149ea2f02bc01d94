/** The words about what readers got after a publication. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'What readers get',
  hint: 'After every publication Dateline asks for the page as a reader does, and looks at what comes: whether it is there, what it tells search engines, whether everybody is credited, and whether sitemap and feed have it.',
  /** In a row after "Checked 14:02:". */
  names: {
    page: 'page',
    canonical: 'canonical address',
    'structured-data': 'structured data',
    credits: 'credits',
    sitemap: 'sitemap',
    feed: 'feed',
    notice: 'notice',
  },
  good: (time: string, checks: string) => `Checked ${time}: ${checks}`,
  waiting: 'Looking what readers get…',
  again: (time: string) => `Not yet right at ${time}; it is looked at again.`,
  bad: (time: string) => `Readers don’t get this as they should (${time})`,
  more: 'What was looked at',
  well: 'as it should be',
  never: 'Nobody has looked yet',
  neverHint:
    'It is looked whenever the story is published, changed or taken down. You can also have it looked now.',
  lookAgain: 'Look again',
  looking: 'Looking…',
  wrong: {
    page: (found: string) =>
      /^\d+$/.test(found)
        ? `The page answers ${found}.`
        : found
          ? `It leads to ${found}.`
          : 'It leads nowhere.',
    canonical: (found: string) =>
      found ? `The page names ${found} as its address.` : 'The page names no address of its own.',
    'structured-data': (found: string) =>
      found ? `Search engines are told: “${found}”.` : 'There is none that a machine can read.',
    credits: (found: string) => `“${found}” isn’t named on the page.`,
    sitemap: (found: string) => listed(found, 'The sitemap'),
    feed: (found: string) => listed(found, 'The feed'),
    notice: () => 'The page doesn’t say what was wrong.',
  },
  unreachable: 'It could not be reached.',
  events: 'What happened',
  event: {
    'story.published': 'Published',
    'story.updated': 'Changes published',
    'story.unpublished': 'Taken down',
    'story.retracted': 'Taken back',
    'update.published': 'Update published',
    'update.withdrawn': 'Update withdrawn',
  },
  toStory: 'To the story',
  untitled: 'Untitled',
  noticeTitle: (time: string) => `Readers don’t get a story as they should since ${time}`,
  toReceipt: 'See what is wrong',
};

/** What a list for machines says of a story that it should not say. */
function listed(found: string, what: string): string {
  if (found === 'xml') return `${what} can’t be read.`;
  if (/^\d{3}$/.test(found)) return `${what} answers ${found}.`;
  return found ? `${what} has it as it was at ${found}.` : `${what} doesn’t have it.`;
}

export type ReceiptMessages = typeof en;

const catalogues: Record<string, ReceiptMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function receiptMessages(language = 'en'): ReceiptMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
