/** The words of the page that decides how credits are printed. One catalogue a language. */
const en = {
  title: 'Credits',
  hint: 'How every credit is printed, on pages, in feeds and for search engines. Wording that an agency requires stays as it is.',
  start: 'Start from a house style',
  examples: 'What readers will see',
  parts: 'In detail',
  label: 'Before the names',
  labels: {
    kind: 'Photograph: A',
    short: 'Photo: A',
    by: 'Photograph by A',
    none: 'Nothing: A',
  },
  order: 'Who comes first',
  orders: { creator: 'People', agency: 'Their agency' },
  separator: 'Between people and agency',
  separators: {
    ' / ': 'A / B',
    '/': 'A/B',
    ', ': 'A, B',
    ' | ': 'A | B',
    ' – ': 'A – B',
    ' · ': 'A · B',
  },
  names: 'Between two people',
  namesOf: { and: 'A and C', comma: 'A, C', separator: 'As before the agency' },
  library: 'A library behind them',
  libraries: { via: 'B via D', brackets: 'B (D)', separator: 'Like an agency' },
  capitals: 'Capitals',
  capitalsOf: { written: 'As written', agency: 'Agencies and libraries', all: 'Everything' },
  brackets: 'The whole credit in brackets',
  ai: 'Artificial intelligence',
  labelAi: 'Tell readers which pictures were made or changed by AI',
  labelAiHint: 'By what the file says, or the photo desk. Editors see it in preflight either way.',
  save: 'Save for all pages',
  busy: 'Saving…',
  saved: 'Saved. Every page follows at once.',
  undo: 'Undo',
  link: 'Credits',
};

export type CreditsMessages = typeof en;

const catalogues: Record<string, CreditsMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function creditsMessages(language = 'en'): CreditsMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
