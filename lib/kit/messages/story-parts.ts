/** The words for what a story has beside its text: key points, stories that belong to it. One catalogue a language. */
const en = {
  keyPoints: {
    title: 'Key points',
    label: 'What readers should know first',
    hint: (count: number) => `A line each, ${count} at most. They stand above the text.`,
  },
  backstory: {
    title: 'How it was reported',
    label: 'What readers may know of it',
    hint: 'Who was asked, what was seen or tested, what could not be confirmed. It stands below the text; an empty line parts paragraphs.',
  },
  related: {
    title: 'Related stories',
    empty: 'While you choose none, stories with the same topics and words stand at the end.',
    unknown: 'A story that readers can’t open now',
    up: (headline: string) => `Move up: ${headline}`,
    remove: (headline: string) => `Remove: ${headline}`,
    full: (count: number) => `${count} stories are chosen, which is as many as there may be.`,
  },
  language: {
    label: 'Language of these words',
    own: 'In the story’s language',
    hint: 'Select words that are in another language',
  },
  translation: {
    title: 'Translation',
    find: 'It is a translation of',
    hint: 'Both stories then lead to each other, and search engines know. Say its own language above.',
    of: 'A translation of',
    remove: 'Take the link away',
  },
  review: {
    title: 'What it reviews',
    kind: 'What it is',
    kinds: {
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
    name: 'Title or name',
    nameHint: 'Stands above the text, and in search results.',
    by: 'Made by',
    byHint: 'The author, the director, the band, the house',
    rating: 'Rating',
    noRating: 'No stars',
    stars: (rating: number) => (rating === 1 ? 'One star' : `${rating} stars`),
  },
  search: {
    label: 'Find a story',
    list: 'Published stories',
    placeholder: 'Words of its headline',
    found: (count: number) =>
      count === 0 ? 'No published story has these words.' : count === 1 ? 'One story' : `${count} stories`,
    unreachable: 'The server did not answer. Try again.',
  },
};

type StoryPartMessages = typeof en;

const catalogues: Record<string, StoryPartMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function storyPartMessages(language = 'en'): StoryPartMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
