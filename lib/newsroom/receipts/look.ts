import { getSitemapPlaces } from '@/lib/data/public/get-sitemap-places';
import { getStory } from '@/lib/data/public/get-story';
import type { Appearance } from '@/lib/data/write/receipts';
import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import { config } from '@/lib/kit/config';
import { isProblem } from '@/lib/kit/problem';
import { monthPath } from '@/lib/kit/sitemap-address';
import type { Network } from '@/lib/net/network';
import { askAsReader } from './ask-as-reader';
import { judgeFeed, judgeSitemap, judgeSitemapIndex, type Wanted } from './judge-lists';
import { type Answered, judgePage, judgeRetraction, judgeTakedown } from './judge-page';

async function judgeAppearance(appearance: Appearance, answer: Answered): Promise<ReceiptFinding[] | null> {
  const origin = config.origin();
  if (appearance.as === 'retraction') return judgeRetraction(answer, appearance.notice);
  if (appearance.as === 'gone') return judgeTakedown(answer, appearance.target, origin);
  const [, section = '', slug = ''] = appearance.path.split('/');
  const story = await getStory(section, slug);
  return story && judgePage(answer, story, origin);
}

async function wantedOf({ as, path }: Appearance): Promise<Wanted> {
  const [, section = '', slug = ''] = path.split('/');
  const story = as === 'page' ? await getStory(section, slug) : null;
  if (!story) return null;
  const { modifiedAt, indexing, canonicalUrl } = story;
  return { modifiedAt, hidden: indexing === 'noindex' || canonicalUrl !== '' };
}

/** Asks for an address and has the answer judged; what can't be had is a finding, too. */
type Ask = (
  path: string,
  check: ReceiptFinding['check'],
  judge: (answer: Answered) => ReceiptFinding[] | Promise<ReceiptFinding[] | null>,
) => Promise<ReceiptFinding[] | null>;

function askerOf(network: Network, signal: AbortSignal | undefined): Ask {
  return async (path, check, judge) => {
    try {
      return await judge(await askAsReader(path, network, signal));
    } catch (error) {
      if (!isProblem(error)) throw error;
      return [{ check, ok: false, found: error.code }];
    }
  };
}

/** The month's sitemap, and whether the index leads to it; of a story that is to be in none, all its parts. */
async function lookAtSitemap(
  ask: Ask,
  storyId: string,
  { path, publishedAt }: Appearance,
  wanted: Wanted,
): Promise<ReceiptFinding[] | null> {
  if (!publishedAt) return [];
  const [part = '', ...others] = (await getSitemapPlaces(storyId, publishedAt)).map(monthPath);
  const origin = config.origin();
  const index = wanted
    ? await ask('/sitemap.xml', 'sitemap', (answer) => [judgeSitemapIndex(answer, origin + part)])
    : null;
  if (index?.some(({ ok }) => !ok)) return index;
  let found: ReceiptFinding[] | null = null;
  for (const one of [part, ...others]) {
    found = await ask(one, 'sitemap', (answer) => [judgeSitemap(answer, origin + path, wanted)]);
    if (found?.some(({ ok }) => !ok)) return found;
  }
  return found;
}

/**
 * Asks for a story's page, the sitemap and the feed as readers and crawlers get them, and says of each whether it is as it
 * should be.
 * @returns null when the story changed while it was looked at
 * @throws the signal's reason when the worker is to stop
 */
export async function lookAsReader(
  storyId: string,
  appearance: Appearance,
  network: Network,
  signal?: AbortSignal,
): Promise<ReceiptFinding[] | null> {
  const ask = askerOf(network, signal);
  const page = await ask(appearance.path, 'page', (answer) => judgeAppearance(appearance, answer));
  if (!page) return null;
  const wanted = await wantedOf(appearance);
  const sitemap = await lookAtSitemap(ask, storyId, appearance, wanted?.hidden ? null : wanted);
  const looksAtFeed = appearance.as !== 'page' || appearance.inFeed;
  const feed = looksAtFeed
    ? await ask('/feed.xml', 'feed', (answer) => [judgeFeed(answer, storyId, wanted)])
    : [];
  return [...page, ...(sitemap ?? []), ...(feed ?? [])];
}
