/** Why words aren't stored. One catalogue a language. */
const en = {
  offline: 'The server does not answer. Dateline keeps trying.',
  unexpected: 'The server answered with something unexpected. Dateline keeps trying.',
  signedOut: 'You have to sign in again.',
};

type SaveProblemMessages = typeof en;

const catalogues: Record<string, SaveProblemMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function saveProblemMessages(language = 'en'): SaveProblemMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
