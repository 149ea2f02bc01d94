/** The words of the page that decides whose frames readers may open. One catalogue a language. */
const en = {
  title: 'Posts and videos',
  link: 'Posts and videos',
  hint: 'Stories keep the words of a post themselves. Here you decide whether readers may also open the post itself, which loads it from its platform and tells the platform about them.',
  rule: 'When something is loaded from a platform',
  rules: {
    remember: 'When a reader asks for it; they may have that remembered for a platform',
    click: 'When a reader asks for it, each time',
    never: 'Never: readers get our own quotation and a link',
  },
  providers: 'Platforms that readers may open',
  providersHint: 'Pages of the site can load frames from no other address: browsers are told so.',
  save: 'Save for all pages',
  busy: 'Saving…',
  saved: 'Saved. Every page follows at once.',
  undo: 'Undo',
};

export type EmbedSettingsMessages = typeof en;

const catalogues: Record<string, EmbedSettingsMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function embedSettingsMessages(language = 'en'): EmbedSettingsMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
