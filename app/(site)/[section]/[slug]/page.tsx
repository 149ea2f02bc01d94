import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryArticle } from '@/components/site/story-article';
import { offerPage, storyTags, storyUntil } from '@/lib/output/page-tags';
import { storyJsonLd } from '@/lib/output/story-json-ld';
import { storyMetadata } from '@/lib/output/story-metadata';
import { loadFrame, loadSite, loadStory } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ section: string; slug: string }>;
}

async function load({ params }: Props) {
  const { section, slug } = await params;
  return loadStory(section, slug);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, story] = await Promise.all([loadSite(), load(props)]);
  return story ? offerPage(storyMetadata(story, site), storyTags(story), storyUntil(story)) : {};
}

/** A published story. */
export default async function StoryPage(props: Props) {
  const [frame, story] = await Promise.all([loadFrame(), load(props)]);
  if (!story) return <MissingPage />;
  const current = { slug: story.section.slug, exact: false };
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={current} />}>
      <JsonLd data={storyJsonLd(story, frame.site)} />
      <StoryArticle story={story} site={frame.site} />
    </SitePage>
  );
}
