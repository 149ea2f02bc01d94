import { DocumentView } from '@/blocks/document.view';
import { DateTime } from '@/components/ui/date-time';
import { liveAddress } from '@/lib/document/live-pages';
import type { LivePart } from '@/lib/document/shapes/live-page';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import type { Locale } from '@/lib/kit/dates';
import { livePageMessages } from '@/lib/kit/messages/live-page';

/** What the state of the coverage means, with its time. */
function StateLine({ live, locale }: { live: LivePart; locale: Locale }) {
  const words = livePageMessages(locale.language);
  const [sentence, at] = {
    upcoming: [words.begins, live.startsAt] as const,
    live: [words.began, live.startedAt ?? live.startsAt] as const,
    paused: [words.paused, live.startedAt ?? live.startsAt] as const,
    ended: [words.ended, live.endedAt ?? live.endsAt ?? live.startsAt] as const,
  }[live.state];
  return (
    <p className="live-state type-meta">
      <span className="font-semibold text-ink">
        {sentence} <DateTime value={at} format="dateTime" locale={locale} />
      </span>
      {live.state !== 'ended' && !live.still && <span className="live-self">{words.selfRenewing}</span>}
    </p>
  );
}

/** The events that a reader who comes late should know, each leading to its post. */
function KeyEvents({ live, path, locale }: { live: LivePart; path: string; locale: Locale }) {
  if (live.keyEvents.length === 0) return null;
  const title = livePageMessages(locale.language).keyEvents;
  return (
    <nav className="live-events" aria-labelledby="key-events">
      <h2 id="key-events" className="type-label mb-3">
        {title}
      </h2>
      <ol>
        {live.keyEvents.map(({ id, title, publishedAt, page }) => (
          <li key={id}>
            <DateTime value={publishedAt} format="short" locale={locale} className="type-meta block" />
            <a
              href={page === null ? `#update-${id}` : `${liveAddress(path, page)}#update-${id}`}
              className="plain-link"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/**
 * What stands above the posts of a live story: its state, its key points, its key events. One element, which everybody who has the page
 * open is sent anew when one of them changes.
 */
export function LiveHead({ story, live, locale }: { story: StoryPage; live: LivePart; locale: Locale }) {
  const words = livePageMessages(locale.language);
  return (
    <div
      id={`update-${story.id}`}
      className="live-head"
      data-state={live.state}
      data-label={words.state[live.state]}
    >
      <StateLine live={live} locale={locale} />
      {live.summary.blocks.length > 0 && (
        <section aria-labelledby="key-points" className="live-points on-wash">
          <h2 id="key-points" className="type-label mb-3">
            {words.keyPoints}
          </h2>
          <div className="prose prose-brief">
            <DocumentView
              document={live.summary}
              refs={story.refs}
              context={{ ...locale, idPrefix: 'points-', headingShift: 1, dateline: null }}
            />
          </div>
        </section>
      )}
      <KeyEvents live={live} path={story.path} locale={locale} />
    </div>
  );
}
