const redirects = (count: number) => (count === 1 ? 'One redirect was' : `${count} redirects were`);

/** The words about addresses that lead elsewhere. One catalogue a language; a missing sentence is a type error. */
const en = {
  title: 'Redirects',
  link: 'Redirects',
  hint: 'Old addresses, most often of the system before this one, and where they lead. Readers and search engines are sent on with 301. Stories look after their own addresses: none of those is here.',
  from: 'Old address',
  fromHint: 'A path such as /2019/05/harbour.html. What follows a ? doesn’t count.',
  to: 'Leads to',
  toHint: 'A path of this site, or an address elsewhere.',
  add: 'Add it',
  adding: 'Adding…',
  added: (count: number, replaced: number) => {
    if (count === 0) return 'It was so already.';
    const [many, done] = [redirects(count), replaced === count ? 'replaced' : 'made'];
    const others = replaced > 0 && replaced < count ? `, ${replaced} of them in place of others` : '';
    return `${many} ${done}${others}.`;
  },
  before: (path: string, target: string) => `${path} led to ${target} before.`,
  moreBefore: (count: number) => `and ${count} more`,
  import: 'Import a file',
  importHint:
    'Comma-separated values with two columns: the old address and where it leads. All of them are taken, or none; 5,000 at most at once.',
  file: 'CSV file',
  text: 'Or paste lines here',
  importing: 'Importing…',
  doImport: 'Import',
  faults: (count: number) =>
    count === 1
      ? 'One line can’t be taken. Nothing was changed.'
      : `${count} lines can’t be taken. Nothing was changed.`,
  line: (line: number) => `Line ${line}`,
  fault: {
    fields: 'needs two columns',
    from: 'is no address of this site that may lead elsewhere',
    to: 'leads to something that is no address',
    site: 'is answered by the site itself: a page, a file or a feed of its own is there',
    page: 'has a page of its own, or had one: a story sees to that itself',
    loop: 'would lead back to itself',
  },
  moreFaults: (count: number) => `and ${count} more`,
  search: 'Search redirects',
  find: 'Search',
  none: 'No redirects',
  noneHint: 'Bring along the addresses of your former site, so that no link to it goes nowhere.',
  noneFound: 'Nothing was found',
  noneFoundHint: 'No redirect has these words in its address or in where it leads.',
  by: (name: string, time: string) => `${name}, ${time}`,
  remove: 'Remove',
  removeOf: (path: string) => `Remove ${path}`,
  removed: (path: string) => `${path} leads nowhere now.`,
  undo: 'Undo',
  older: 'Earlier ones',
  newest: 'Newest ones',
  tooLong: 'This file is too long. Import it in parts.',
};

type RedirectMessages = typeof en;

const catalogues: Record<string, RedirectMessages> = { en };

/** The catalogue for a language tag (BCP 47); English where the language has none. */
export function redirectMessages(language = 'en'): RedirectMessages {
  return catalogues[language.split('-')[0] ?? 'en'] ?? en;
}
