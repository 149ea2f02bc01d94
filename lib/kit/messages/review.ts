/** The words of what colleagues decide and say about a draft. One catalogue a language. */
const en = {
  override: {
    amber: 'Leave as it is…',
    red: 'Publish anyway…',
    reason: 'Why may this stand?',
    reasonHint: 'Kept in the log with your name. It counts until this place changes.',
    confirm: 'Let it stand',
    busy: 'Noting…',
    title: 'Passed over',
    by: (name: string, when: string) => `${name}, ${when}`,
    undo: 'Undo',
    undoLabel: (finding: string) => `Undo: ${finding}`,
    amberBy: 'An editor can let a hint stand, with a reason.',
    redBy: 'An administrator can let these stand, with a reason.',
    unsaved: (reason: string) => `It can’t be noted before the story is saved: ${reason}`,
  },
  notes: {
    title: 'Notes',
    open: 'Open notes',
    resolved: (count: number) => `Resolved (${count})`,
    add: 'Add note',
    write: 'Say something about these words',
    busy: 'Sending…',
    none: 'No notes yet. Select words in the text and choose Add note. Readers never see notes.',
    selectFirst: 'Select the words that the note is about, then choose Add note again.',
    block: '(this block)',
    inUpdate: 'In an update',
    noteOn: 'Add a note on:',
    goTo: (quote: string) => `Go to “${quote}”`,
    lost: 'These words are no longer in the text.',
    answer: 'Answer',
    answerLabel: (author: string) => `Answer ${author}`,
    resolve: 'Resolve',
    reopen: 'Open again',
    resolvedBy: (name: string, when: string) => `Resolved by ${name}, ${when}`,
  },
};

export type ReviewMessages = typeof en;

const catalogues: Record<string, ReviewMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function reviewMessages(language = 'en'): ReviewMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
