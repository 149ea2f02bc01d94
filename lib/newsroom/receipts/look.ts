import { getStory } from '@/lib/data/public/get-story';
import type { Appearance } from '@/lib/data/write/receipts';
import type { ReceiptFinding } from '@/lib/document/shapes/receipt';
import { config } from '@/lib/kit/config';
import { isProblem } from '@/lib/kit/problem';
import type { Network } from '@/lib/net/network';
import { askAsReader } from './ask-as-reader';
import { judgeFeed, judgeSitemap, type Wanted } from './judge-lists';
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
  return story && { modifiedAt: story.modifiedAt };
}

/**
 * Asks for a story's page, the sitemap and the feed as readers and crawlers get them, and says of each whether it is as it
 * should be. What can't be had is a finding, too.
 * @returns null when the story changed while it was looked at
 * @throws the signal's reason when the worker is to stop
 */
export async function lookAsReader(
  storyId: string,
  appearance: Appearance,
  network: Network,
  signal?: AbortSignal,
): Promise<ReceiptFinding[] | null> {
  const ask = async (
    path: string,
    judge: (answer: Answered) => ReceiptFinding[] | Promise<ReceiptFinding[] | null>,
    check: ReceiptFinding['check'],
  ) => {
    try {
      return await judge(await askAsReader(path, network, signal));
    } catch (error) {
      if (!isProblem(error)) throw error;
      return [{ check, ok: false, found: error.code }];
    }
  };
  const { path } = appearance;
  const page = await ask(path, (answer) => judgeAppearance(appearance, answer), 'page');
  if (!page) return null;
  const wanted = await wantedOf(appearance);
  const url = config.origin() + path;
  const sitemap = await ask('/sitemap.xml', (answer) => [judgeSitemap(answer, url, wanted)], 'sitemap');
  const looksAtFeed = appearance.as !== 'page' || appearance.inFeed;
  const feed = looksAtFeed
    ? await ask('/feed.xml', (answer) => [judgeFeed(answer, storyId, wanted)], 'feed')
    : [];
  return [...page, ...(sitemap ?? []), ...(feed ?? [])];
}
