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
    'find-stale-photos': 'Looking for pictures without versions',
    'check-links': 'Looking whether addresses in stories answer',
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
  unreachable: 'The server did not answer. Check the connection, then try again.',
};

type JobMessages = typeof en;

const catalogues: Record<string, JobMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function jobMessages(language = 'en'): JobMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
