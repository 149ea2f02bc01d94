import type { Metadata } from 'next';
import { EditStory } from '@/components/site/edit-story';
import { JsonLd } from '@/components/site/json-ld';
import { RetractionNotice } from '@/components/site/retraction-notice';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryArticle } from '@/components/site/story-article';
import { allowedFrames, possibleOrigins, storyFrames } from '@/lib/output/embed-frames';
import { offerPage, retractionTags, storyPageUntil, storyTags } from '@/lib/output/page-tags';
import { retractionJsonLd, retractionMetadata } from '@/lib/output/retraction';
import { storyJsonLd } from '@/lib/output/story-json-ld';
import { storyMetadata } from '@/lib/output/story-metadata';
import type { ListPageProps } from '../../list-address';
import { loadFrame, loadRetraction, loadSite, loadStory } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<{ section: string; slug: string }>;

/** Which page of a live story's older posts is asked for; null for the story itself. `proxy.ts` has let through only those there are. */
function pageOf({ page }: Awaited<Props['searchParams']>): number | null {
  return typeof page === 'string' && /^[1-9]\d{0,6}$/.test(page) ? Number(page) : null;
}

/** The story at an address, or the notice that it was taken back. */
async function load({ params, searchParams }: Props) {
  const [{ section, slug }, query] = await Promise.all([params, searchParams]);
  const story = await loadStory(section, slug, pageOf(query));
  return { story, retraction: story ? null : await loadRetraction(section, slug) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { story, retraction }] = await Promise.all([loadSite(), load(props)]);
  if (retraction) return offerPage(retractionMetadata(retraction, site), retractionTags(retraction));
  return story ? offerPage(storyMetadata(story, site), storyTags(story), storyPageUntil(story)) : {};
}

/** A published story, or the notice in its place. */
export default async function StoryPage(props: Props) {
  const [frame, { story, retraction }] = await Promise.all([loadFrame(), load(props)]);
  if (retraction) {
    const current = { slug: retraction.section.slug, exact: false };
    return (
      <SitePage {...frame} head={<SiteHeader {...frame} current={current} />}>
        <JsonLd data={retractionJsonLd(retraction, frame.site)} />
        <RetractionNotice retraction={retraction} locale={frame.site} />
      </SitePage>
    );
  }
  if (!story) return <MissingPage />;
  const current = { slug: story.section.slug, exact: false };
  const head = <SiteHeader {...frame} current={current} />;
  const { embeds } = frame.site;
  const frames = storyFrames(story, allowedFrames(embeds));
  const isLive = story.live && story.live.state !== 'ended';
  return (
    <SitePage {...frame} head={head} frames={frames} frameOrigins={isLive ? possibleOrigins(embeds) : []}>
      <JsonLd data={storyJsonLd(story, frame.site)} />
      <EditStory storyId={story.id} language={frame.site.language} />
      <StoryArticle story={story} site={frame.site} />
    </SitePage>
  );
}
