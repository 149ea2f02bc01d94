/** The words about crawlers and who is told of holes. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Crawlers',
  link: 'Crawlers',
  hint: 'Programs that read the whole site for somebody else. Here you ask them to come or to stay away, in robots.txt. Those of good manners keep to it; it locks nobody out.',
  purposes: {
    search: 'Search engines may read the site',
    aiSearch: 'AI assistants may read it to answer questions and name their source',
    aiTraining: 'AI companies may read it to train their models',
  },
  hints: {
    search: 'Without them nobody finds your stories by searching.',
    aiSearch: 'They fetch pages while somebody asks something, or for a search of their own.',
    aiTraining: 'What was read before stays where it is.',
  },
  agents: 'Who that is',
  source: 'what they say of it',
  security: 'Holes in the site',
  contact: 'Whom to tell',
  contactHint:
    'An e-mail address, or a page that starts with https://. It is answered at /.well-known/security.txt, where people who find a hole look.',
  save: 'Save',
  busy: 'Saving…',
  saved: 'Saved. robots.txt follows at once.',
  undo: 'Undo',
};

type CrawlerMessages = typeof en;

const catalogues: Record<string, CrawlerMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function crawlerMessages(language = 'en'): CrawlerMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
