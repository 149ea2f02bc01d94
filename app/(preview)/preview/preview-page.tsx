import type { Metadata } from 'next';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { StoryArticle } from '@/components/site/story-article';
import type { DraftPreview } from '@/lib/document/shapes/preview';
import { allowedFrames, storyFrames } from '@/lib/output/embed-frames';
import { storyMetadata } from '@/lib/output/story-metadata';
import { loadFrame, loadSite } from '../load';
import { PreviewBar } from './preview-bar';

/**
 * Title and description as the page will have them. No card for other platforms, no canonical address, no feed: a
 * messenger that a link is pasted into should not draw the story.
 */
export async function previewMetadata(preview: DraftPreview | null): Promise<Metadata> {
  if (!preview) return {};
  const { title, description, authors } = storyMetadata(preview.story, await loadSite());
  return { title, description, authors };
}

interface Props {
  preview: DraftPreview;
  /** When the link that was used ends; null for staff. */
  linkEnds: string | null;
}

/** A draft with everything around it as readers will see it, and above that a line that says what it is. */
export async function PreviewPage({ preview, linkEnds }: Props) {
  const frame = await loadFrame();
  const { story } = preview;
  const current = { slug: story.section.slug, exact: false };
  const frames = storyFrames(story, allowedFrames(frame.site.embeds));
  const head = (
    <>
      <PreviewBar preview={preview} linkEnds={linkEnds} locale={frame.site} />
      <SiteHeader {...frame} current={current} />
    </>
  );
  return (
    <SitePage {...frame} head={head} frames={frames}>
      <StoryArticle story={story} site={frame.site} />
    </SitePage>
  );
}
