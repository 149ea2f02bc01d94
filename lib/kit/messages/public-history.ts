/** The words with which the desk decides what readers see of a story's changes. One catalogue a language. */
const en = {
  title: 'Public history',
  link: 'What readers see of it',
  back: 'All versions',
  hint: 'Readers find here what was changed in the published story and when: never a draft, no words of a picture or a post, and nothing of before it was taken down.',
  none: 'Nothing has been published yet.',
  older: 'Older',
  closed: 'From before the story was taken down: readers are not shown these words.',
  hidden: (reason: string) => `Hidden from readers: ${reason}`,
  hiddenBy: (name: string, when: string) => `(${name}, ${when})`,
  choice: {
    label: 'What readers are shown',
    site: (shows: string) => `As on the whole site: ${shows}`,
    shows: {
      times: 'when and which part',
      headlines: 'also headlines of before and after',
      words: 'every word that came and went',
    },
    busy: 'Saving…',
    saved: 'Saved. Readers see it so at once.',
  },
  hide: {
    open: 'Hide this change…',
    reason: 'Why, in words for readers',
    confirm: 'Hide',
    busy: 'Hiding…',
    show: 'Show it again',
  },
};

type PublicHistoryMessages = typeof en;

const catalogues: Record<string, PublicHistoryMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function publicHistoryMessages(language = 'en'): PublicHistoryMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
