import { siteMessages } from '@/lib/kit/messages/site';
import type { Frame } from './frame';
import { SearchLink } from './search-link';
import { SectionNav } from './section-nav';
import { SiteName } from './site-name';

/** The head of every page but the front: the name, leading back, and the sections. */
export function SiteHeader({
  site,
  sections,
  current,
}: Frame & { current: { slug: string; exact: boolean } | null }) {
  return (
    <header className="site-head">
      <div>
        <p className="type-name">
          <a href="/">
            <SiteName site={site} />
            <span className="sr-only"> – {siteMessages(site.language).home}</span>
          </a>
        </p>
        <div>
          <SectionNav site={site} sections={sections} current={current} />
          <SearchLink language={site.language} />
        </div>
      </div>
    </header>
  );
}
