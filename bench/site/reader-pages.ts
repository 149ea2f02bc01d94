import { hearOfFrame } from '@/lib/data/public/ask-with-frame';
import { decideAddress } from '@/lib/data/public/decide-address';
import { decideSearch } from '@/lib/data/public/decide-search';
import { getArchive } from '@/lib/data/public/get-archive';
import { getAuthorPage } from '@/lib/data/public/get-author-page';
import { getFrame } from '@/lib/data/public/get-frame';
import { getFront } from '@/lib/data/public/get-front';
import { getSearch } from '@/lib/data/public/get-search';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { getStory } from '@/lib/data/public/get-story';
import { getTagPage } from '@/lib/data/public/get-tag-page';
import { mayBePage } from '@/lib/kit/edge-question';
import { places } from './fill-newsroom';
import { commonWords, phrase } from './fill-search';

/** A page for readers: its address, and what its route asks for. */
export interface ReaderPage {
  name: string;
  path: string;
  /** Everything from the address to the last word, as a request does it. */
  read: () => Promise<unknown>;
  /** How much more CPU than a page of the same size without data it may take. */
  ratio: number;
}

/** The pages that are measured, with the story at `path` and the author of all that was filled in. */
export function readerPages(path: string, author: string): ReaderPage[] {
  const [section = '', slug = ''] = path.slice(1).split('/');
  const [first = ''] = places.sections;
  const [tag = ''] = places.tags;
  // An hour ago: a day on which stories were published, however few there are.
  const day = new Date(Date.now() - 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
  const [, word = ''] = commonWords;
  const quoted = encodeURIComponent(`"${phrase}"`);
  const page = (name: string, address: string, ratio: number, load: () => Promise<unknown>): ReaderPage => ({
    name,
    path: address,
    ratio,
    async read() {
      const { pathname, search } = new URL(address, 'http://localhost');
      // A story and the front are asked for as pages: nobody decides about the address before.
      if (!mayBePage(pathname)) {
        await (pathname === '/search' ? decideSearch(search) : decideAddress(pathname));
      } else if (pathname === '/') await hearOfFrame();
      await load();
      await getFrame();
    },
  });
  return [
    page('story', path, 1.5, () => getStory(section, slug)),
    page('front', '/', 2, () => getFront()),
    page('section', `/${first}`, 2, () => getSectionPage(first, null)),
    page('tag', `/tags/${tag}`, 2, () => getTagPage(tag, null)),
    page('author', `/authors/${author}`, 2, () => getAuthorPage(author, null)),
    page('archive', `/archive/${day}`, 2, () => getArchive(day, 'UTC', null)),
    page('search', `/search?q=${word}`, 2, () => getSearch(`q=${word}`, 'UTC')),
    page('search by phrase', `/search?q=${quoted}`, 2, () => getSearch(`q=${quoted}`, 'UTC')),
  ];
}
