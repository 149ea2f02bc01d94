import { deskFrameMessages } from './desk-frame';

const frameEn = deskFrameMessages('en');

/** The words of the desk around the editor. One catalogue a language; a missing sentence is a type error. */
const en = {
  ...frameEn,
  /** Of header and content: a preview on the page has its own. */
  landmark: 'Desk',
  skipToContent: 'Skip to content',
  deskOf: (site: string) => `${site} desk`,
  needsScript: 'The desk needs JavaScript. Turn it on in your browser, then reload this page.',
  role: {
    admin: 'Administrator',
    editor: 'Editor',
    photo_editor: 'Photo editor',
    writer: 'Writer',
    contributor: 'Contributor',
    draft_reader: 'Reader of drafts',
  },

  audit: 'Audit log',

  account: {
    ...frameEn.account,
    link: 'Account',
    title: 'Account',
    signedInAs: 'Signed in as',
    roleLabel: 'Role',
    mayDo: {
      admin: 'You can write, edit and publish every story, and decide when a photo has nobody to credit.',
      editor: 'You can write, edit and publish every story, and decide when a photo has nobody to credit.',
      photo_editor:
        'You can edit every photo, its credit and its rights, place pictures in every story, and publish your own stories.',
      writer: 'You can write and publish your own stories.',
      contributor: 'You can write drafts of your own and hand them in; somebody else publishes them.',
      draft_reader: 'You can read every draft and write notes beside it.',
    },
    sessionsTitle: 'Where you are signed in',
    sessions: (count: number) =>
      count === 1 ? 'Only in this browser.' : `In ${count} browsers or devices, this one included.`,
    everywhereHint:
      'If you left a shared computer signed in, or lost a device, sign out everywhere. It ends every session at once, this one too.',
    signOutEverywhere: 'Sign out everywhere',
  },

  signIn: {
    title: 'Sign in to the desk',
    email: 'E-mail',
    password: 'Password',
    code: 'Code from your app, or a recovery code',
    remember: 'Ask for no code in this browser for 30 days',
    show: 'Show',
    hide: 'Hide',
    showPassword: 'Show password',
    hidePassword: 'Hide password',
    submit: 'Sign in',
    busy: 'Signing in…',
    wrong: 'That e-mail and password do not go together. Check both and try again.',
    unreachable: 'The server could not sign you in just now. Check the connection, then try again.',
    forgotten: 'Forgotten your password?',
    signedOut: 'You are signed out.',
    signedOutEverywhere: 'You are signed out in every browser and on every device.',
  },

  stories: {
    title: 'Stories',
    scopeLabel: 'Whose stories',
    scope: { mine: 'Mine', all: 'All' },
    statusLabel: 'Status',
    anyStatus: 'Any',
    statusFilter: { draft: 'Drafts', in_review: 'In review', published: 'Published' },
    searchLabel: 'Search stories',
    searchHint: 'Headline, or a page’s address',
    search: 'Search',
    clearSearch: 'Clear search',
    listLabel: 'Stories, last changed first',
    untitled: 'Untitled',
    changed: 'Changed since publication',
    by: (name: string) => `By ${name}`,
    editedBy: (name: string) => `edited by ${name}`,
    viewPage: 'View page',
    viewPageOf: (headline: string) => `View page: ${headline}`,
    older: 'Older',
    newest: 'Newest',
    paging: 'More stories',
    status: {
      draft: 'Draft',
      in_review: 'In review',
      returned: 'Returned',
      approved: 'Approved',
      scheduled: 'Scheduled',
      published: 'Published',
      unpublished: 'Unpublished',
      retracted: 'Retracted',
      killed: 'Killed',
    },
    empty: {
      first: 'No stories yet',
      firstHint:
        'Start with a working title; everything is saved as you type, and nobody outside the desk sees it before you publish.',
      mine: 'You have not started a story yet',
      mineHint: 'Start one, or look at what the rest of the newsroom is working on.',
      noneWith: {
        draft: 'No drafts here',
        in_review: 'Nothing is waiting for review',
        published: 'No published stories here',
      },
      noneFor: (query: string) => `No story matches “${query}”`,
      noneHint: 'Try fewer words, or search everything the newsroom has.',
      noneHintAll:
        'Try fewer words, or another status. A pasted address must be that of a page on this site.',
      older: 'No older stories',
      showAll: 'Show all stories',
      searchAll: 'Search all stories',
    },
  },

  late: {
    since: (count: number, when: string) =>
      count === 1
        ? `Something that was due by itself at ${when} has not happened yet.`
        : `${count} things that were due by themselves have not happened yet, the first at ${when}.`,
    why: 'See why',
  },

  time: {
    justNow: 'just now',
    minutesAgo: (count: number) => `${count} min ago`,
    hoursAgo: (count: number) => `${count} hr ago`,
    updated: 'Updated',
  },

  notFound: {
    title: 'Nothing here',
    text: 'This page or story does not exist, or it is not yours to see. If a colleague sent you the address, ask them to check it.',
    back: 'Go to stories',
  },
};

export type DeskMessages = typeof en;

const catalogues: Record<string, DeskMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function deskMessages(language = 'en'): DeskMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
