/** The words of the page about background work. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Background work',
  intro:
    'What Dateline does by itself while people work: smaller and cut versions of pictures, and everything that falls due. ' +
    'Readers never wait for it.',
  link: 'Background work',
  linkHint: 'What is being made of your pictures, and what failed there.',
  names: {
    'make-photo-files': 'Versions of a picture',
    'remove-photo-files': 'Clearing away old versions of a picture',
    'clear-contents': 'Clearing away the files of a deleted picture',
    'check-media': 'Holding the library against its files',
    'find-stale-photos': 'Looking for pictures without versions',
    'tint-photos': 'Noting the colours of pictures',
    'check-links': 'Looking whether addresses in stories answer',
    'realign-schedules': 'Looking whether planned times are still right',
    'tidy-drops': 'Clearing away what servers were told long ago',
    'follow-event': 'Seeing to what follows a publication',
    'send-webhook': 'Telling a webhook',
    'mail-notices': 'Mailing somebody what they are told',
    'post-notice': 'Posting somebody what they are told',
    'check-receipt': 'Asking for a page as a reader does',
    'ping-hub': 'Telling the hub that feeds have changed',
    'ping-index-now': 'Telling search engines what has changed',
    'tidy-events': 'Clearing away what was published long ago and whom it was told',
    'watch-embeds': 'Looking whether posts in published stories are still there',
    'tell-of-sign-in': 'Writing to somebody about a sign-in',
    'index-stories': 'Making published stories findable',
    'draw-share-card': 'Drawing the card that a story is shared with',
    'remove-share-card': 'Clearing away a card of before',
    'find-stale-cards': 'Looking for cards that are out of date',
    'relate-stories': 'Finding related stories',
    'tidy-jobs': 'Keeping this list in order',
  },
  photoGone: 'a picture that has been deleted',
  asleep: 'Nothing is being done at present',
  asleepHint:
    'The program that does this work is not running. Nothing is lost: it goes on where it stopped as soon as it is back. If ' +
    'this lasts longer than a minute, tell whoever looks after this server.',
  nothing: 'Nothing to do',
  nothingHint: 'Every picture has its versions and nothing has failed.',
  groups: { failed: 'Failed', running: 'Going on now', again: 'Tried again soon', waiting: 'Waiting' },
  more: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  at: {
    failed: (time: string) => `gave up ${time}`,
    running: (time: string) => `began ${time}`,
    again: (time: string) => `next attempt ${time}`,
    waiting: (time: string) => `since ${time}`,
  },
  later: (time: string) => `from ${time}`,
  attempts: (count: number, most: number) => `Attempt ${count} of ${most}`,
  failed: (attempts: number) => (attempts === 1 ? 'Tried once' : `Tried ${attempts} times`),
  unexpected: 'Something went wrong that Dateline did not expect. Trying again may be enough.',
  details: 'For whoever looks after this server',
  retry: 'Try again',
  retryOf: (work: string) => `Try again: ${work}`,
  retryAll: 'Try all of them again',
  retrying: 'Starting…',
  retried: (count: number) =>
    count === 0
      ? 'Nothing had to be tried again.'
      : count === 1
        ? 'It begins again now.'
        : `${count} begin again now.`,
  files: {
    title: 'The library’s files',
    never: 'They are looked at every night. That has not happened yet.',
    well: (when: string, files: number) =>
      `Last looked at on ${when}: all ${files.toLocaleString('en')} files are as they should be.`,
    looked: (when: string, files: number) =>
      `Last looked at on ${when}: ${files.toLocaleString('en')} files.`,
    faults: {
      orphan: (n: number) =>
        n === 1 ? 'One file that nothing names' : `${n.toLocaleString('en')} files that nothing names`,
      stray: (n: number) =>
        n === 1
          ? 'One public file that readers must not have'
          : `${n.toLocaleString('en')} public files that readers must not have`,
      leftover: (n: number) =>
        n === 1 ? 'One half-written file' : `${n.toLocaleString('en')} half-written files`,
      'size-missing': (n: number) =>
        n === 1 ? 'One size that is missing' : `${n.toLocaleString('en')} sizes that are missing`,
      'original-missing': (n: number) =>
        n === 1
          ? 'One uploaded file that is missing'
          : `${n.toLocaleString('en')} uploaded files that are missing`,
      'public-missing': (n: number) =>
        n === 1
          ? 'One size that readers should get and did not'
          : `${n.toLocaleString('en')} sizes that readers should get and did not`,
    },
    mended: (mended: number, found: number) =>
      mended === found ? 'put right' : `${mended.toLocaleString('en')} of them put right`,
    open: 'not put right',
    hint: 'Whoever looks after this server sees each of them, and puts right what can be, with',
    wrongStore:
      'More than half of the files are missing, so this is hardly the right place to look: nothing was changed. Whoever looks after this server should check DATELINE_DATA and DATELINE_S3_BUCKET.',
  },
  unreachable: 'The server did not answer. Check the connection, then try again.',
};

type JobMessages = typeof en;

const catalogues: Record<string, JobMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function jobMessages(language = 'en'): JobMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
