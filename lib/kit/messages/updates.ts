/** The words of a story's updates in the desk. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Updates',
  onlyLive: 'Updates can be added once the story is published.',
  hint: 'Each has a time and an address of its own. It moves the time that readers see; editing the text above does not.',
  add: {
    update: 'Add update',
    correction: 'Add correction',
    clarification: 'Add clarification',
    editors_note: 'Add editor’s note',
  },
  kind: {
    update: 'UPDATE',
    correction: 'CORRECTION',
    clarification: 'CLARIFICATION',
    editors_note: 'EDITOR’S NOTE',
  },
  status: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  changed: 'Changed since publication',
  headline: 'Headline of the update',
  headlineHint: 'May be empty',
  whatIsNew: 'What is new',
  whatWasWrong: 'What was wrong, and what is right',
  open: 'Edit',
  close: 'Close',
  publish: {
    update: 'Publish update',
    correction: 'Publish correction',
    clarification: 'Publish clarification',
    editors_note: 'Publish note',
  },
  review: {
    intro: 'Does the top of the story still hold? What you change here is saved in the story.',
    headline: 'Headline of the story',
    standfirst: 'Standfirst of the story',
    socialText: 'Share text of the story',
    along: 'Publish the changes of the story with it',
    alongHint: 'Both go out at the same moment.',
    stopped: 'Preflight stops the story: its changes can’t go out now, this can.',
  },
  publishChanges: 'Publish changes',
  publishAgain: 'Publish again',
  withdraw: 'Withdraw',
  withdrawn: 'It is off the page. Its words stay here.',
  undoWithdrawal: 'Put it back',
  by: (author: string) => `by ${author}`,
  published: (when: string) => `Published ${when}`,
  edited: (when: string) => `Last edited ${when}`,
  busy: 'Working…',
  unsaved: (reason: string) => `It stays open until it is saved: ${reason}`,
  empty: 'No words yet',
};

type UpdatesMessages = typeof en;

const catalogues: Record<string, UpdatesMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function updatesMessages(language = 'en'): UpdatesMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
