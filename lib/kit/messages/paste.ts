/** What a paste leaves in the text where something could not come along. */
const en = {
  /** Preflight takes `[Picture: …]` for a note that readers must not see (blocks/leftover-notes.ts). */
  picture: (alt: string, host: string) =>
    `[Picture: ${[alt, host && `from ${host}`].filter(Boolean).join(', ') || 'left out'}]`,
};

export type PasteMessages = typeof en;

const catalogues: Record<string, PasteMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function pasteMessages(language = 'en'): PasteMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
