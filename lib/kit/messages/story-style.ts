/** The words of the page that decides how stories show what came later. One catalogue a language. */
const en = {
  title: 'Updates and history',
  link: 'Updates and history',
  hint: 'How a story shows what came after it was published.',
  place: 'Where updates, corrections and notes stand in full',
  places: {
    foot: 'At the foot of the story, oldest first',
    top: 'After the standfirst, newest first',
  },
  placeHint: 'Either way a dated line at the top of the story leads to each.',
  history: 'What the history of a story shows its readers',
  shows: {
    times: 'When something was changed, and which part of the story',
    headlines: 'Also the headlines of before and after',
    words: 'Also every word that came and went',
  },
  historyHint:
    'Only what was published, never a draft, and nothing of before a story was taken down. A story may have a rule of its own, and each change can be hidden with a reason: both under “History” of the story.',
  save: 'Save for all stories',
  busy: 'Saving…',
  saved: 'Saved. Every story follows at once.',
  undo: 'Undo',
};

type StoryStyleMessages = typeof en;

const catalogues: Record<string, StoryStyleMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function storyStyleMessages(language = 'en'): StoryStyleMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
