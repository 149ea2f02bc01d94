import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { BylineGroups } from './byline-groups';
import { kickerParts } from './kicker-parts';
import { StoryTimes } from './story-times';

/** Kicker, headline, standfirst, bylines and times, in this order. */
export function StoryHeader({ story, site }: { story: StoryPage; site: SiteInfo }) {
  const others = kickerParts(story, { withSection: false });
  return (
    <header className="flow-head pt-8 pb-7 sm:pt-12 sm:pb-9">
      <p className="type-label mb-4 text-[0.9375rem]">
        <a href={`/${story.section.slug}`} className="quiet-link py-1.5 text-(--tone)">
          {story.section.name}
        </a>
        {others.length > 0 && <span className="font-normal text-ink-soft"> · {others.join(' · ')}</span>}
      </p>
      <h1 className="type-headline-xl">{story.headline}</h1>
      {story.standfirst && <p className="type-standfirst mt-4 max-w-[42rem]">{story.standfirst}</p>}
      <div className="mt-6 max-w-[42rem] border-t border-rule pt-3.5">
        <BylineGroups bylines={story.bylines} language={site.language} />
        <StoryTimes story={story} locale={site} />
      </div>
    </header>
  );
}
