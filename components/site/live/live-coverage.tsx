import { liveAddress } from '@/lib/document/live-pages';
import type { LivePart } from '@/lib/document/shapes/live-page';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { livePageMessages } from '@/lib/kit/messages/live-page';
import { type FrameOf, possibleOrigins } from '@/lib/output/embed-frames';
import { Island } from '../island';
import { LiveHead } from './live-head';
import { LivePostArticle } from './live-post';

interface Props {
  story: StoryPage;
  live: LivePart;
  site: SiteInfo;
  frameOf: FrameOf;
}

/** The ways to the pages of older posts and back, each a page of its own that stays as it is. */
function LivePages({ path, live, language }: { path: string; live: LivePart; language: string }) {
  const words = livePageMessages(language);
  if (live.page === null && live.older === null) return null;
  return (
    <nav aria-label={words.pages} className="live-pages screen-only">
      {live.page !== null && (
        <a href={path} className="plain-link py-1">
          {words.newest}
        </a>
      )}
      {live.newer !== null && (
        <a href={liveAddress(path, live.newer)} rel="prev" className="plain-link py-1">
          {words.newer}
        </a>
      )}
      {live.older !== null && (
        <a href={liveAddress(path, live.older)} rel="next" className="plain-link py-1">
          {words.older}
        </a>
      )}
    </nav>
  );
}

/**
 * The live coverage of a story: what stands above the posts, the posts, and the way to older ones. Everything is here without
 * scripts; with them `live-story` tells of new posts and keeps the ones on the page right.
 */
export function LiveCoverage({ story, live, site, frameOf }: Props) {
  const words = livePageMessages(site.language);
  const shared = { path: story.path, refs: story.refs, locale: site, frameOf };
  const isOpen = live.state !== 'ended' && !live.still;
  return (
    <section aria-label={words.posts} className="live">
      <Island name="live-story" />
      <live-story
        className="flow"
        story={story.id}
        path={story.path}
        page={live.page ?? undefined}
        open={isOpen || undefined}
        data-live-after={isOpen ? '' : undefined}
        frames={possibleOrigins(site.embeds).join(' ')}
        words={JSON.stringify({
          news: words.news,
          offline: words.offline,
          withdrawn: words.withdrawn,
          gone: words.gone,
        })}
      >
        <div role="status" className="live-news" />
        {live.page === null && <LiveHead story={story} live={live} locale={site} />}
        {live.page === null && (
          // Also while nothing stands there: it may come to while the page is open.
          <section aria-label={words.pinned} className="live-pinned" hidden={live.pinned.length === 0}>
            <p className="type-label text-accent" aria-hidden="true">
              {words.pinned}
            </p>
            {live.pinned.map((post, place) => (
              <LivePostArticle key={post.id} post={post} pinned={place} {...shared} />
            ))}
          </section>
        )}
        <div className="live-posts">
          {live.posts.map((post) => (
            <LivePostArticle key={post.id} post={post} {...shared} />
          ))}
        </div>
        {live.posts.length + live.pinned.length === 0 && <p className="live-none">{words.noPosts}</p>}
        <LivePages path={story.path} live={live} language={site.language} />
      </live-story>
    </section>
  );
}
