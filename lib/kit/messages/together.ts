/** What the editor says about others who have the same story open. One catalogue a language. */
const en = {
  open: (count: number) =>
    count === 1 ? '1 other has this story open' : `${count} others have this story open`,
  title: 'Also in this story',
  yourself: 'You, in another window',
  inBlock: (opening: string) => `at “${opening}”`,
  inPicture: 'at a block without words',
  inField: (name: string) => `in ${name}`,
  inUpdate: 'in an update',
  nowhere: 'reading',
  show: (name: string) => `Show where ${name} is`,
  notice: {
    saved: (who: string) => `What ${who} saved is on this page now.`,
    savedByYou: 'What you saved in another window is on this page now.',
    published: (who: string) => `${who} has published this story. You can go on writing.`,
    publishedChanges: (who: string) => `${who} has published changes of this story. You can go on writing.`,
    unpublished: (who: string) => `${who} has taken this story down. You can go on writing.`,
    scheduled: (who: string) => `${who} has scheduled this story. You can go on writing.`,
    in_review: (who: string) => `${who} has put this story into review. You can go on writing.`,
    returned: (who: string) => `${who} has returned this story. You can go on writing.`,
    approved: (who: string) => `${who} has approved this story. You can go on writing.`,
    status: (who: string, status: string) =>
      `${who} has changed this story: ${status}. You can go on writing.`,
    somebody: 'Somebody',
    dismiss: 'Dismiss',
  },
};

export type TogetherMessages = typeof en;

const catalogues: Record<string, TogetherMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function togetherMessages(language = 'en'): TogetherMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
