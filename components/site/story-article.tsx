import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { languageAround } from '@/lib/kit/messages/site';
import { allowedFrames } from '@/lib/output/embed-frames';
import { Backstory } from './backstory';
import { ContentWarning } from './content-warning';
import { KeyPoints } from './key-points';
import { KindStyle } from './kind-style';
import { LeadMedia } from './lead-media';
import { LiveCoverage } from './live/live-coverage';
import { OlderPosts } from './live/older-posts';
import { ofStory } from './of-story';
import { OldNote } from './old-note';
import { RelatedStories } from './related-stories';
import { ReviewBox } from './review-box';
import { StoryBody } from './story-body';
import { StoryContents } from './story-contents';
import { StoryFoot } from './story-foot';
import { StoryHeader } from './story-header';
import { StoryUpdates } from './story-updates';
import { UpdateNotices } from './update-notices';

/**
 * A whole story as readers see it; the same for the public page and for a preview. What was added later stands in full
 * where the site's style says, always below the content warning. What the site says around it is in the story's language where it
 * has words in that.
 */
export function StoryArticle({ story, site: ours }: { story: StoryPage; site: SiteInfo }) {
  const frameOf = allowedFrames(ours.embeds);
  const site = { ...ours, language: languageAround(story.language, ours.language) };
  if (story.live?.page) return <OlderPosts story={story} live={story.live} site={site} frameOf={frameOf} />;
  const { updatesAt } = site.storyStyle;
  const updates = (
    <StoryUpdates updates={story.updates} at={updatesAt} refs={story.refs} locale={site} frameOf={frameOf} />
  );
  // A video that leads its story stands above the headline; nothing stands above a warning of it.
  const isVideo = story.kind === 'video' && story.lead?.kind === 'video' && !story.contentWarning;
  const lead = <LeadMedia lead={story.lead} refs={story.refs} locale={site} frameOf={frameOf} />;
  return (
    <article data-kind={story.kind} {...ofStory(story)}>
      <KindStyle kind={story.kind} />
      {isVideo && <div className="flow video-stage">{lead}</div>}
      <div className="flow">
        <StoryHeader story={story} site={site} />
        <UpdateNotices updates={story.updates} locale={site} />
        <OldNote story={story} language={site.language} />
        <ContentWarning
          story={story}
          language={site.language}
          covers={story.lead?.kind === 'photo' || story.refs.photos.size > 0}
        />
      </div>
      {updatesAt === 'top' && updates}
      <div className="flow">
        {!isVideo && lead}
        <ReviewBox review={story.review} language={site.language} />
        {/* Live coverage has its own, at its head. */}
        {!story.live && <KeyPoints points={story.keyPoints} language={site.language} />}
        {story.kind === 'explainer' && <StoryContents document={story.document} language={site.language} />}
      </div>
      <StoryBody story={story} locale={site} frameOf={frameOf} />
      {story.live && <LiveCoverage story={story} live={story.live} site={site} frameOf={frameOf} />}
      <Backstory text={story.backstory} language={site.language} />
      {updatesAt === 'foot' && updates}
      <StoryFoot story={story} site={site} biographiesIn={ours.language} />
      <RelatedStories stories={story.related.stories} language={site.language} />
    </article>
  );
}
