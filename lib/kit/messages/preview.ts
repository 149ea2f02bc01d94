/** The words of previews: the bar above a draft, its links, and the panel beside the editor. */
const en = {
  noHeadline: 'No headline yet',
  noSection: 'No section yet',
  draft: 'Draft',
  frontOf: (section: string) => (section ? `Front of ${section}` : 'Front page'),

  bar: {
    label: 'Preview',
    title: {
      nothing: 'Preview – not published',
      older: 'Preview – these changes are not published',
      same: 'Preview – the same as readers see',
    },
    saved: 'Saved',
    version: (version: number) => `Version ${version}`,
    confidential: 'Only for the person it was sent to: please don’t pass it on.',
    ends: 'This link ends',
  },

  missingTitle: 'There is no preview here',
  missingText:
    'The address may have a typing error in it, or the draft is not yours to see. If you work here, sign in to the desk first; if you were sent a link, ask for it again.',
  endedTitle: 'This preview link has ended',
  endedText:
    'It was made for a limited time and is over, or it was withdrawn. Whoever sent it to you can make a new one.',

  panel: {
    title: 'Preview',
    close: 'Close preview',
    views: 'What to preview',
    phone: 'Phone',
    desktop: 'Desktop',
    appearance: 'Search and cards',
    share: 'Share',
    frame: (view: string) => `The draft as readers will see it, ${view}`,
    tab: 'Open in a tab',
    unsaved: 'Shows the last saved version.',
  },

  appearance: {
    loading: 'Loading…',
    failed: 'This could not be loaded.',
    retry: 'Try again',
    search: 'In a search result',
    card: 'As a card on other platforms',
    noDescription: 'No description, no standfirst: search engines choose a sentence of the text.',
    noImage:
      'No picture: a card with the headline is drawn when the story goes out. A lead picture or a share picture takes its place.',
    cutTitle: 'The title is cut. A shorter search headline would fit.',
    cutDescription: 'The description is cut. About 155 characters fit.',
    cutHeadline: 'The headline is cut. A shorter social headline would fit.',
    cutText: 'The text is cut on most platforms. About 110 characters fit.',
    fits: 'Everything fits.',
    differ: 'Every platform cuts a little differently; these are usual lengths.',
  },

  share: {
    text: 'A link lets somebody without an account read this draft with its pictures, as it is whenever they open it: a lawyer, a source. It ends by itself, and you can withdraw it at any time.',
    note: 'For whom',
    noteHint: 'Only the newsroom sees this',
    days: 'Ends after',
    lasts: { 1: 'A day', 7: 'A week', 30: 'A month' },
    create: 'Create link',
    busy: 'Creating…',
    made: 'The link is ready. Copy it now: it is not shown again.',
    address: 'Address of the preview link',
    copy: 'Copy link',
    live: 'Links that work now',
    none: 'No link works at the moment.',
    noNote: 'Nobody named',
    by: (who: string, when: string) => `Made by ${who}, ${when}`,
    ends: (when: string) => `Ends ${when}`,
    opened: (when: string) => `Last opened ${when}`,
    neverOpened: 'Not opened yet',
    withdraw: 'Withdraw',
    withdrawFor: (note: string) => `Withdraw the link for ${note}`,
    withdrawing: 'Withdrawing…',
    withdrawn: 'The link is withdrawn. It opens nothing any more.',
  },
};

export type PreviewMessages = typeof en;

const catalogues: Record<string, PreviewMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function previewMessages(language = 'en'): PreviewMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
