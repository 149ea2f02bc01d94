/** The words of the settings of signing in. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Signing in',
  link: 'Signing in',
  hint: 'Whose password alone is not enough. They sign in with a passkey, or with a code from an app beside the password.',
  roles: 'A second step is needed of',
  without: (count: number) =>
    count === 0
      ? 'Nobody is without one.'
      : count === 1
        ? 'One person has none yet.'
        : `${count} people have none yet.`,
  consequence:
    'Whoever has none is led to set one up with the next thing that they do, and can do nothing before; what they are writing stays on their device.',
  save: 'Save',
  busy: 'Saving…',
  saved: 'Saved. It counts at once.',
  undo: 'Undo',
  setUp: {
    title: 'One more step',
    text: 'Your newsroom asks people of your role for more than a password. Choose one of the two; you can add the other later.',
    or: 'Or codes from an app',
    out: 'Not now:',
    held: 'Your newsroom asks people of your role for a second step to sign in since a moment ago. Set it up in a new tab and come back: your words are kept on this device, and saved then.',
    open: 'Set it up in a new tab',
    done: 'I have set it up',
    notYet: 'There is none yet.',
  },
};

type SignInSettingsMessages = typeof en;

const catalogues: Record<string, SignInSettingsMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function signInSettingsMessages(language = 'en'): SignInSettingsMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
