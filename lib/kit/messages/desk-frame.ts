/** The words of what stands around every page of the desk: its header. */
const en = {
  toSite: (site: string) => `Read ${site}`,
  nav: {
    label: 'Desk',
    stories: 'Stories',
    board: 'Board',
    photos: 'Photos',
    fronts: 'Fronts',
    embeds: 'Embeds',
  },

  newStory: {
    label: 'New story',
    busy: 'Opening…',
    dismiss: 'Close',
    unreachable:
      'The story could not be started: the server did not answer. Check the connection, then try again.',
  },

  account: {
    menuFor: (name: string) => `Account of ${name}`,
    signOut: 'Sign out',
    signingOut: 'Signing out…',
    signOutFailed:
      'You are still signed in: the server did not answer. Check the connection, then try again.',
  },
};

type DeskFrameMessages = typeof en;

const catalogues: Record<string, DeskFrameMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function deskFrameMessages(language = 'en'): DeskFrameMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
