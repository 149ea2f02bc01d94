/**
 * The words that the story editor needs to open and take words; those of all that comes after are in the catalogues of
 * these parts.
 */
const en = {
  untitled: 'Untitled story',
  pageTitle: (headline: string) => `${headline || 'Untitled'} · Editor`,
  cannotOpen:
    'This story holds something that this editor can’t show, so nothing here can be changed or saved. What is stored is untouched. Tell whoever looks after Dateline.',
  readOnly: 'You can read this story, but not change it.',
  unreachable: 'The server did not answer. Try again.',
  later: {
    failed: 'This part of the page could not be loaded. Your text is not touched.',
    again: 'Try again',
  },
  body: { label: 'Text of the story', placeholder: 'Write, paste, or drop pictures here' },
  fields: {
    kicker: 'Kicker',
    headline: 'Headline',
    standfirst: 'Standfirst',
    contentWarning: 'Content warning',
    contentWarningHint: 'Shown before the first picture, on cards and in feeds',
    addContentWarning: 'Add a content warning',
  },
};

type OpeningMessages = typeof en;

const catalogues: Record<string, OpeningMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function openingMessages(language = 'en'): OpeningMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
