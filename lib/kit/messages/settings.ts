const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** The words that all forms of settings share. One catalogue a language; a missing sentence is a type error. */
const en = {
  unsaved: 'Not saved yet.',
  undone: 'Undone. It is as it was before.',
  wrong: 'Some fields need attention: each of them says why. Nothing was changed yet.',
  /** Where two people changed the same. */
  clash: {
    title: (names: readonly string[]) =>
      names.length === 0
        ? 'Somebody else has changed the same meanwhile.'
        : `Somebody else has changed the same meanwhile: ${list.format(names)}.`,
    text: 'Nothing of yours was saved yet. What only one of you changed stays in either case.',
    theirs: 'Take theirs',
    mine: 'Keep mine and save',
  },
};

type SettingsMessages = typeof en;

const catalogues: Record<string, SettingsMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function settingsMessages(language = 'en'): SettingsMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
