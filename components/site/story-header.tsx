import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { readingMinutes } from '@/lib/output/reading-time';
import { AlsoIn } from './also-in';
import { BylineGroups } from './byline-groups';
import { bylineNames } from './byline-names';
import { kickerParts } from './kicker-parts';
import { LiveBadge } from './live/live-badge';
import { Portrait } from './portrait';
import { StoryTimes } from './story-times';

/** Kicker, headline, standfirst, bylines and times, in this order. */
export function StoryHeader({ story, site }: { story: StoryPage; site: SiteInfo }) {
  const words = siteMessages(site.language);
  const minutes = readingMinutes(story);
  const isOpinion = story.kind === 'opinion' && story.bylines.length > 0;
  const names = bylineNames(story);
  // A column's kicker is often its author's name, which stands below it.
  const others = kickerParts(story, { withSection: false }).filter((part) => !isOpinion || part !== names);
  return (
    <header className="flow-head pt-8 pb-7 sm:pt-12 sm:pb-9">
      <p className="type-label mb-4 text-[0.9375rem]">
        {story.live && (
          <>
            <LiveBadge state={story.live.state} language={site.language} />{' '}
          </>
        )}
        <a href={`/${story.section.slug}`} className="quiet-link py-1.5 text-(--tone)">
          {story.section.name}
        </a>
        {others.length > 0 && <span className="font-normal text-ink-soft"> · {others.join(' · ')}</span>}
        {story.series && (
          <span className="font-normal text-ink-soft">
            {' · '}
            <a href={`/series/${story.series.slug}`} className="quiet-link">
              {story.series.name}, {words.series.part(story.series.part, story.series.of)}
            </a>
          </span>
        )}
      </p>
      {isOpinion && (
        <div className="mb-4 flex items-center gap-4">
          {story.bylines.length === 1 && <Portrait portrait={story.bylines[0]?.portrait} size="medium" />}
          <p className="opinion-name">{names}</p>
        </div>
      )}
      <h1 className="type-headline-xl">{story.headline}</h1>
      {story.standfirst && <p className="type-standfirst mt-4 max-w-[42rem]">{story.standfirst}</p>}
      <div className="story-meta mt-6 max-w-[42rem] border-t border-rule pt-3.5">
        <BylineGroups bylines={story.bylines} language={site.language} />
        <StoryTimes story={story} locale={site} />
        <AlsoIn translations={story.translations} language={site.language} />
        {minutes !== null && <p className="type-meta mt-1">{words.readingTime(minutes)}</p>}
      </div>
    </header>
  );
}
