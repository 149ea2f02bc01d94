/** The words of reader pages and feeds. One catalogue a language; a missing sentence is a type error. */
const en = {
  creditLabel: {
    photograph: 'Photograph',
    illustration: 'Illustration',
    graphic: 'Graphic',
    screenshot: 'Screenshot',
    handout: 'Handout',
  },
  contentWarning: 'Content warning',
  helplineTitle: 'Help and support',
  byOn: (who: string, platform: string) => (platform ? `${who} on ${platform}` : who),
  postOn: (platform: string) => `Post on ${platform}`,
  videoOn: (platform: string) => `Video on ${platform}`,
  readOn: (platform: string) => `See the post on ${platform}`,
  watchOn: (platform: string) => `Watch on ${platform}`,
  inReplyTo: (handle: string) => `In reply to @${handle}`,
  updateKind: { update: 'Update', correction: 'Correction' },
};

export type SiteMessages = typeof en;

const catalogues: Record<string, SiteMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function siteMessages(language: string): SiteMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
