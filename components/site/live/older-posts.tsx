import type { LivePart } from '@/lib/document/shapes/live-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { livePageMessages } from '@/lib/kit/messages/live-page';
import type { FrameOf } from '@/lib/output/embed-frames';
import { ofStory } from '../of-story';
import { LiveBadge } from './live-badge';
import { LiveCoverage } from './live-coverage';

interface Props {
  story: StoryPage;
  live: LivePart;
  site: SiteInfo;
  frameOf: FrameOf;
}

/** A page of older posts: which story they are of, and nothing that changes with every new one. */
export function OlderPosts({ story, live, site, frameOf }: Props) {
  const words = livePageMessages(site.language);
  return (
    <article {...ofStory(story)}>
      <div className="flow">
        <header className="flow-head pt-8 pb-2 sm:pt-12">
          <p className="type-label mb-4 text-[0.9375rem]">
            <LiveBadge state={live.state} language={site.language} />{' '}
            <a href={`/${story.section.slug}`} className="quiet-link py-1.5 text-(--tone)">
              {story.section.name}
            </a>
          </p>
          <h1 className="type-headline-lg">
            <a href={story.path} className="quiet-link">
              {story.headline}
            </a>
          </h1>
          <p className="type-meta mt-2">{words.olderPage(live.page ?? 1)}</p>
        </header>
      </div>
      <LiveCoverage story={story} live={live} site={site} frameOf={frameOf} />
    </article>
  );
}
