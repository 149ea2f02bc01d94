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
    <header className="mx-auto max-w-page px-gutter pt-4 sm:pt-5">
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-2 pb-2 sm:pb-3">
        <p className="type-name">
          <a href="/" className="quiet-link">
            <SiteName site={site} />
            <span className="sr-only"> – {siteMessages(site.language).home}</span>
          </a>
        </p>
        <div className="flex grow items-end justify-between gap-x-5 sm:-mb-1.5 sm:gap-x-7 lg:grow-0">
          <SectionNav site={site} sections={sections} current={current} />
          <SearchLink language={site.language} />
        </div>
      </div>
      <div className="oxford-rule" />
    </header>
  );
}
