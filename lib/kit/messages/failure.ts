/** What the desk says when a page of it breaks. A catalogue of its own: every page of the desk loads it first. */
const en = {
  title: 'This page could not be shown',
  text: 'Something went wrong on our side. Everything that was marked as saved is safe.',
  retry: 'Try again',
  back: 'Go to stories',
  reference: (digest: string) => `For whoever looks after this server: error ${digest}`,
};

type FailureMessages = typeof en;

const catalogues: Record<string, FailureMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function failureMessages(language = 'en'): FailureMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
