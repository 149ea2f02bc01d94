import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { inLanguageAmong } from '@/lib/kit/text-direction';
import { storyMinutes } from '@/lib/output/story-length';
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
  const minutes = storyMinutes(story);
  const isOpinion = story.kind === 'opinion' && story.bylines.length > 0;
  const names = bylineNames(story);
  // A column's kicker is often its author's name, which stands below it.
  const others = kickerParts(story, { withSection: false }).filter((part) => !isOpinion || part !== names);
  return (
    <header className="flow-head">
      <p className="story-kicker">
        {story.live && (
          <>
            <LiveBadge state={story.live.state} language={site.language} />{' '}
          </>
        )}
        <a href={`/${story.section.slug}`}>{story.section.name}</a>
        {others.length > 0 && <span> · {others.join(' · ')}</span>}
        {story.series && (
          <span>
            {' · '}
            <a href={`/series/${story.series.slug}`}>
              {story.series.name}, {words.series.part(story.series.part, story.series.of)}
            </a>
          </span>
        )}
      </p>
      {isOpinion && (
        <div className="mb-4 flex flex-wrap items-center gap-4">
          {story.bylines.length === 1 && <Portrait portrait={story.bylines[0]?.portrait} size="medium" />}
          <p className="opinion-name">{names}</p>
        </div>
      )}
      <h1 className="type-headline-xl">{story.headline}</h1>
      {story.standfirst && <p className="type-standfirst">{story.standfirst}</p>}
      <div className="story-meta" {...inLanguageAmong(site.language, story.language)}>
        <BylineGroups bylines={story.bylines} language={site.language} />
        <StoryTimes story={story} locale={site} />
        <AlsoIn translations={story.translations} language={site.language} />
        {minutes !== null && <p className="type-meta">{words.readingTime(minutes)}</p>}
      </div>
    </header>
  );
}
