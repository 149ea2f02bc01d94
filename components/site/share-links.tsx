import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { canonicalUrl } from '@/lib/output/story-links';
import { Island } from './island';

/** Ways to pass a story on: by mail without any script, else by what the device offers, or its address copied. */
export function ShareLinks({ story, site }: { story: StoryPage; site: SiteInfo }) {
  const words = siteMessages(site.language);
  const url = canonicalUrl(story, site);
  // Half of a character, which a cut may leave, has no place in an address.
  const title = (story.socialHeadline || story.headline).toWellFormed();
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <share-story copied={words.share.copied}>
      <button type="button" hidden data-share="system">
        {words.share.system}
      </button>
      <button type="button" hidden data-share="copy">
        {words.share.copy}
      </button>
      <a href={mail}>{words.share.mail}</a>
      <span role="status" />
      <Island name="share-story" />
    </share-story>
  );
}
