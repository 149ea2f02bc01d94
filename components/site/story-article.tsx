import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { ContentWarning } from './content-warning';
import { LeadMedia } from './lead-media';
import { StoryBody } from './story-body';
import { StoryFoot } from './story-foot';
import { StoryHeader } from './story-header';
import { StoryUpdates } from './story-updates';
import { UpdateNotices } from './update-notices';

/** A whole story as readers see it; the same for the public page and for a preview. */
export function StoryArticle({ story, site }: { story: StoryPage; site: SiteInfo }) {
  return (
    <article data-section={story.section.slug} lang={story.language}>
      <div className="flow">
        <StoryHeader story={story} site={site} />
        <UpdateNotices updates={story.updates} locale={site} />
        <ContentWarning text={story.contentWarning} language={site.language} />
        <LeadMedia lead={story.lead} locale={site} />
      </div>
      <StoryBody story={story} locale={site} />
      <StoryUpdates updates={story.updates} refs={story.refs} locale={site} />
      <StoryFoot story={story} language={site.language} />
    </article>
  );
}
