import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { allowedFrames } from '@/lib/output/embed-frames';
import { ContentWarning } from './content-warning';
import { LeadMedia } from './lead-media';
import { StoryBody } from './story-body';
import { StoryFoot } from './story-foot';
import { StoryHeader } from './story-header';
import { StoryUpdates } from './story-updates';
import { UpdateNotices } from './update-notices';

/** A whole story as readers see it; the same for the public page and for a preview. */
export function StoryArticle({ story, site }: { story: StoryPage; site: SiteInfo }) {
  const frameOf = allowedFrames(site.embeds);
  return (
    <article data-section={story.section.slug} lang={story.language}>
      <div className="flow">
        <StoryHeader story={story} site={site} />
        <UpdateNotices updates={story.updates} locale={site} />
        <ContentWarning text={story.contentWarning} language={site.language} />
        <LeadMedia lead={story.lead} refs={story.refs} locale={site} frameOf={frameOf} />
      </div>
      <StoryBody story={story} locale={site} frameOf={frameOf} />
      <StoryUpdates updates={story.updates} refs={story.refs} locale={site} frameOf={frameOf} />
      <StoryFoot story={story} language={site.language} />
    </article>
  );
}
