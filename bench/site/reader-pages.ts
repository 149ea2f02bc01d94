import { decideAddress } from '@/lib/data/public/decide-address';
import { getFrame } from '@/lib/data/public/get-frame';
import { getFront } from '@/lib/data/public/get-front';
import { getSectionPage } from '@/lib/data/public/get-section-page';
import { getStory } from '@/lib/data/public/get-story';
import { getTagPage } from '@/lib/data/public/get-tag-page';
import { places } from './fill-newsroom';

/** A page for readers: its address, and what its route asks for. */
export interface ReaderPage {
  name: string;
  path: string;
  /** Everything from the address to the last word, as a request does it. */
  read: () => Promise<unknown>;
  /** How much more CPU than a page of the same size without data it may take. */
  ratio: number;
}

/** The pages that are measured, with the story at `path`. */
export function readerPages(path: string): ReaderPage[] {
  const [section = '', slug = ''] = path.slice(1).split('/');
  const [first = ''] = places.sections;
  const [tag = ''] = places.tags;
  const page = (name: string, address: string, ratio: number, load: () => Promise<unknown>): ReaderPage => ({
    name,
    path: address,
    ratio,
    async read() {
      await decideAddress(address);
      await Promise.all([load(), getFrame()]);
    },
  });
  return [
    page('story', path, 1.5, () => getStory(section, slug)),
    page('front', '/', 2, () => getFront()),
    page('section', `/${first}`, 2, () => getSectionPage(first, null)),
    page('tag', `/tags/${tag}`, 2, () => getTagPage(tag, null)),
  ];
}
