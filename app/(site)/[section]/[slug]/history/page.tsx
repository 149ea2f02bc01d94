import type { Metadata } from 'next';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryHistoryList } from '@/components/site/story-history-list';
import { historyPath } from '@/lib/kit/history-path';
import { siteHistoryMessages } from '@/lib/kit/messages/site-history';
import { pageMetadata } from '@/lib/output/page-metadata';
import { historyTags, offerPage } from '@/lib/output/page-tags';
import { cursorOf, type ListPageProps, listAddress } from '../../../list-address';
import { loadFrame, loadSite, loadStoryHistory } from '../../../load';
import { MissingPage } from '../../../missing-page';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<{ section: string; slug: string }>;

async function load({ params, searchParams }: Props) {
  const [{ section, slug }, query, { storyStyle }] = await Promise.all([params, searchParams, loadSite()]);
  const before = cursorOf(query);
  return { before, history: await loadStoryHistory(section, slug, before, storyStyle.history) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { before, history }] = await Promise.all([loadSite(), load(props)]);
  if (!history) return {};
  const { story } = history;
  const words = siteHistoryMessages(site.language);
  const path = listAddress(historyPath(story.path), before);
  const page = { title: words.titleOf(story.headline), description: words.intro, path };
  // What a story no longer says is there for whoever asks for it, and nobody should be led to it by a search.
  const robots = { index: false, follow: true };
  return offerPage({ ...pageMetadata(page, site), robots }, historyTags(history));
}

/** What was changed in a story since it went out, and when. */
export default async function HistoryPage(props: Props) {
  const [frame, { before, history }] = await Promise.all([loadFrame(), load(props)]);
  if (!history) return <MissingPage />;
  const current = { slug: history.story.section.slug, exact: false };
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={current} />}>
      <StoryHistoryList history={history} isOlder={before !== null} locale={frame.site} />
    </SitePage>
  );
}
