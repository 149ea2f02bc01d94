/** The words of find and replace. One catalogue a language. */
const en = {
  label: 'Find and replace',
  find: 'Find in this story',
  by: 'Replace with',
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  previous: 'Previous',
  next: 'Next',
  replace: 'Replace',
  replaceAll: 'Replace all',
  openReplace: 'Replace…',
  undo: 'Undo',
  count: (at: number, count: number) => (count === 0 ? 'Nothing found' : `${at} of ${count}`),
  done: (done: number, tooLong: number) =>
    [
      done === 0 ? 'Nothing replaced.' : done === 1 ? '1 replaced.' : `${done} replaced.`,
      tooLong > 0 && `${tooLong} left: the field would be too long.`,
    ]
      .filter(Boolean)
      .join(' '),
};

const catalogues: Record<string, typeof en> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function findMessages(language = 'en'): typeof en {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
