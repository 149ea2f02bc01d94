/** The words with which an editor corrects a published time. One catalogue a language; a missing sentence is a type error. */
const en = {
  open: 'Correct the time',
  title: 'Correct the time of publication',
  intro: 'Readers, feeds and search engines get the corrected time at once. The audit log keeps both.',
  hint: 'It can’t lie in the future, before its story or after what came later.',
  recorded: (when: string) => `The server recorded ${when}.`,
  confirm: 'Correct',
  busy: 'Correcting…',
  goBack: 'Back to the recorded time',
};

type TimesMessages = typeof en;

const catalogues: Record<string, TimesMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function timesMessages(language = 'en'): TimesMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
