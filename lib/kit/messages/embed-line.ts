const on = (platform: string) => (platform ? ` on ${platform}` : '');
const noLonger = (what: string, captured: string) =>
  `No longer ${what}${captured ? `; captured ${captured}` : ''}`;

/** Who says a post, and what it answers, in one line: for reader pages, and for the story editor before all else. */
const en = {
  byOn: (who: string, platform: string) => (platform ? `${who} on ${platform}` : who),
  postOn: (platform: string) => `Post on ${platform}`,
  videoOn: (platform: string) => `Video on ${platform}`,
  inReplyTo: (handle: string) => `In reply to @${handle}`,
  pictureShows: (alt: string) => `Picture: ${alt}`,
  /** Below a quotation whose post is no longer there; `captured` is a date, or empty. */
  postLost: {
    gone: (platform: string, captured: string) => noLonger(`available${on(platform)}`, captured),
    private: (platform: string, captured: string) => noLonger(`public${on(platform)}`, captured),
  },
};

type EmbedLineMessages = typeof en;

const auf = (platform: string) => (platform ? ` auf ${platform}` : '');
const nichtMehr = (what: string, captured: string) =>
  `Nicht mehr ${what}${captured ? `; festgehalten am ${captured}` : ''}`;

const de: EmbedLineMessages = {
  byOn: (who, platform) => (platform ? `${who} auf ${platform}` : who),
  postOn: (platform) => `Beitrag auf ${platform}`,
  videoOn: (platform) => `Video auf ${platform}`,
  inReplyTo: (handle) => `Antwort an @${handle}`,
  pictureShows: (alt) => `Bild: ${alt}`,
  postLost: {
    gone: (platform, captured) => nichtMehr(`verfügbar${auf(platform)}`, captured),
    private: (platform, captured) => nichtMehr(`öffentlich${auf(platform)}`, captured),
  },
};

export const embedLineCatalogues: Record<string, EmbedLineMessages> = { en, de };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function embedLineMessages(language = 'en'): EmbedLineMessages {
  return embedLineCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
