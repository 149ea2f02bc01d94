/** The words of live stories on reader pages. One catalogue a language; a missing sentence is a type error. */
const en = {
  state: { upcoming: 'Upcoming', live: 'Live', paused: 'Paused', ended: 'Ended' },
  /** Before a time. */
  begins: 'Live coverage begins on',
  began: 'Live since',
  paused: 'Live coverage is paused. It began on',
  ended: 'Live coverage ended on',
  selfRenewing: 'New posts are announced here as they come.',
  keyPoints: 'Key points',
  keyEvents: 'Key events',
  keyEvent: 'Key event',
  pinned: 'Pinned',
  posts: 'Live posts',
  noPosts: 'The first post will stand here.',
  postTitle: (when: string) => `Post of ${when}`,
  changed: 'Changed',
  link: 'Link to this post',
  older: 'Older posts',
  newer: 'Newer posts',
  newest: 'Newest posts',
  pages: 'Pages of posts',
  olderPage: (page: number) => `Older posts, page ${page}`,
  /** By plural category (CLDR); `{n}` is the number. */
  news: { one: '{n} new update', other: '{n} new updates' },
  offline: 'The connection is lost. We keep trying.',
  withdrawn: 'This update has been withdrawn.',
  gone: 'This story is no longer available.',
  readOn: 'Read the live coverage',
};

type LivePageMessages = typeof en;

const de: LivePageMessages = {
  state: { upcoming: 'Angekündigt', live: 'Live', paused: 'Unterbrochen', ended: 'Beendet' },
  begins: 'Wir berichten live ab',
  began: 'Live seit',
  paused: 'Die Liveberichterstattung ist unterbrochen. Sie begann am',
  ended: 'Die Liveberichterstattung endete am',
  selfRenewing: 'Neue Beiträge werden hier angekündigt.',
  keyPoints: 'Das Wichtigste',
  keyEvents: 'Wichtige Ereignisse',
  keyEvent: 'Wichtiges Ereignis',
  pinned: 'Angeheftet',
  posts: 'Beiträge',
  noPosts: 'Hier wird der erste Beitrag stehen.',
  postTitle: (when) => `Beitrag vom ${when}`,
  changed: 'Geändert',
  link: 'Link zu diesem Beitrag',
  older: 'Ältere Beiträge',
  newer: 'Neuere Beiträge',
  newest: 'Neueste Beiträge',
  pages: 'Seiten mit Beiträgen',
  olderPage: (page) => `Ältere Beiträge, Seite ${page}`,
  news: { one: '{n} neuer Beitrag', other: '{n} neue Beiträge' },
  offline: 'Die Verbindung ist unterbrochen. Wir versuchen es weiter.',
  withdrawn: 'Dieser Beitrag wurde zurückgezogen.',
  gone: 'Dieser Artikel ist nicht mehr verfügbar.',
  readOn: 'Zur Liveberichterstattung',
};

export const livePageCatalogues: Record<string, LivePageMessages> = { en, de };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function livePageMessages(language: string): LivePageMessages {
  return livePageCatalogues[language.split('-')[0] ?? 'en'] ?? en;
}
