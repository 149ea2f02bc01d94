import { saveProblemMessages } from './save-problems';

/** What the editor says about whether words are stored, kept on the device, or came back. One catalogue a language. */
const en = {
  status: {
    saved: 'Saved',
    saving: 'Saving…',
    offline: 'Offline',
    notSaved: 'Not saved',
    conflict: 'Conflict',
    kept: '(kept on this device)',
    keeping: '(keeping…)',
    cannotKeep: 'Can’t keep on this device',
    cannotKeepHint:
      'This device can’t keep words that the server hasn’t got: its storage is full or switched off.',
    retry: 'Try again',
  },

  problem: {
    ...saveProblemMessages('en'),
    kept: 'Your words are kept on this device, and saved as soon as that is possible.',
    cannotKeep: 'This device can’t keep your words: leave this page open until they are saved.',
  },

  signIn: {
    open: 'Sign in again',
    title: (name: string) => `Sign in again as ${name}`,
    text: 'The page stays as it is. What you have written is saved as soon as you are signed in.',
    email: 'E-mail',
    submit: 'Sign in',
    busy: 'Signing in…',
    somebodyElse: (name: string) =>
      `You are signed in, but not as ${name}. What is written on this page is ${name}’s: only ${name} can save it.`,
  },

  cameBack: {
    label: 'Words from this device',
    text: (when: string) =>
      `Words that never reached the server are back. They were kept on this device on ${when}.`,
    compare: 'What they change of what the server had',
    comparing: 'Comparing…',
    notCompared: 'The comparison can’t be shown now. Close this and open it again.',
    keep: 'Keep them',
    goBack: 'Go back to what the server had',
    ofUpdate: 'Words of an update of this story never reached the server. They are kept on this device.',
    openUpdate: 'Open the update',
    strange:
      'This device keeps words of this story that this version of Dateline can’t show. They stay kept. Copy them to be safe.',
    copy: 'Copy them',
  },
};

export type SavingMessages = typeof en;

const catalogues: Record<string, SavingMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function savingMessages(language = 'en'): SavingMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
