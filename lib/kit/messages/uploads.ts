/** The words of uploads to the photo library. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Add photos',
  back: 'Photos',
  drop: 'Drop pictures or a folder here, or paste them',
  dropNow: 'Let go to add them',
  choose: 'Choose pictures',
  folder: 'Choose a folder',
  camera: 'Take a photo',
  kinds: 'JPEG, PNG, WebP, AVIF, TIFF and GIF, up to 40 MB each',

  address: 'Or from a web address',
  addressPlaceholder: 'https://',
  fetch: 'Fetch',

  list: 'Pictures on their way',
  overall: (done: number, all: number) => `${done.toLocaleString('en')} of ${all.toLocaleString('en')} done`,
  failedOf: (count: number) => (count === 1 ? '1 not added' : `${count.toLocaleString('en')} not added`),
  skipped: (count: number) =>
    count === 1
      ? '1 file in the folder is not a picture and was left out.'
      : `${count.toLocaleString('en')} files in the folder are not pictures and were left out.`,
  nothingFound: 'There is no picture among what was dropped.',
  more: (count: number) => `and ${count.toLocaleString('en')} more waiting`,
  allDone: (added: number, known: number, failed: number) =>
    [
      added > 0 && (added === 1 ? '1 picture added.' : `${added.toLocaleString('en')} pictures added.`),
      known > 0 &&
        (known === 1
          ? '1 was in the library already.'
          : `${known.toLocaleString('en')} were in the library already.`),
      failed > 0 &&
        (failed === 1
          ? '1 could not be added.'
          : `${failed.toLocaleString('en')} could not be added: see the list.`),
    ]
      .filter(Boolean)
      .join(' '),

  state: {
    waiting: 'Waiting',
    counting: 'Checking',
    sending: (share: number) => `${Math.floor(share * 100)} %`,
    offline: 'Waiting for the connection',
    working: 'Making sizes…',
    fetching: 'Fetching…',
    paused: 'Paused',
    added: 'Added',
    known: 'Already in the library',
    failed: 'Not added',
    moves: 'It moves',
  },
  movesHint: 'Should readers see it move, or a still of it?',
  movesNoMoreHint: 'It can’t be kept moving. A still of it can be taken.',
  keepMoving: 'Keep it moving',
  keepMovingOf: (name: string) => `Keep ${name} moving`,
  takeStill: 'Take a still',
  takeStillOf: (name: string) => `Take a still of ${name}`,
  progressOf: (name: string) => `Upload of ${name}`,
  overallLabel: 'All uploads',

  pause: 'Pause',
  resume: 'Resume',
  retryAll: 'Try the failed ones again',
  clear: 'Clear finished',
  retry: 'Try again',
  retryOf: (name: string) => `Try again: ${name}`,
  dismiss: 'Dismiss',
  dismissOf: (name: string) => `Dismiss ${name}`,
  cancelOf: (name: string) => `Cancel ${name}`,
  cancel: 'Cancel',

  offline: 'There is no connection. What is on its way goes on by itself when it is back.',
  paused: 'Uploads are paused.',
  signedOut: 'You are signed out. Sign in again in another tab, then resume.',
  unreachable:
    'The server did not answer for several minutes. What had arrived is kept for a day: try again.',
  unreadable: 'This file can’t be read any more: it was moved, changed or deleted. Choose it again.',
  refused: 'The server refused this file without saying why. Try again, or tell whoever runs this server.',
  leaving: 'Pictures are still being uploaded.',
};

export type UploadMessages = typeof en;

const catalogues: Record<string, UploadMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function uploadMessages(language = 'en'): UploadMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
