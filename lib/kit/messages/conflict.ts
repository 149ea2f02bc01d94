/** What the editor says when two people changed the same. One catalogue a language. */
const en = {
  title: (who: string) => `You and ${who} changed the same`,
  text: (who: string, when: string) =>
    `${who} saved this on ${when}. Whatever only one of you changed is put together. Choose for the rest; you can go on writing meanwhile. Nothing is lost: your words are kept as they are, and theirs stay in the story’s history.`,
  mine: 'Mine',
  theirs: (who: string) => `Saved by ${who}`,
  both: 'Both, one below the other',
  combine: 'Combine by hand',
  combined: (name: string) => `${name}, combined`,
  allMine: 'Keep mine everywhere',
  allTheirs: (who: string) => `Take ${who}’s everywhere`,
  passage: (number: number) => `Passage ${number}`,
  takenOut: '(taken out)',
  noWords: '(no words; a picture, a post or another setting)',
  empty: '(empty)',
  save: 'Save what I chose',
  open: (count: number) => (count === 1 ? '1 choice to make' : `${count} choices to make`),
  allChosen: 'Everything is chosen.',
};

export type ConflictMessages = typeof en;

const catalogues: Record<string, ConflictMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function conflictMessages(language = 'en'): ConflictMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
