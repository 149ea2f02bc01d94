import { DateTime } from '@/components/ui/date-time';
import { clocksAt } from '@/lib/kit/zoned-time';
import type { Frame } from './frame';
import { SearchLink } from './search-link';
import { SectionNav } from './section-nav';
import { SiteName } from './site-name';

/** The head of the front page: the name at full size, the day, and the sections. `now` is an ISO instant. */
export function Masthead({ site, sections, now }: Frame & { now: string }) {
  return (
    <header className="mx-auto max-w-page px-gutter pt-3">
      <div className="type-meta flex items-baseline justify-between gap-6 border-b border-rule pb-2">
        {/* The day alone: a front that nothing has changed on stays the same, to the byte. */}
        <DateTime value={clocksAt(now, site.zone).date} format="weekday" locale={site} className="text-ink" />
        {site.tagline && <p className="text-end max-sm:hidden">{site.tagline}</p>}
      </div>
      <h1 className="type-masthead pt-6 pb-7 text-center sm:pt-7 sm:pb-9">
        <SiteName site={site} size="large" />
      </h1>
      <div className="oxford-rule" />
      <div className="flex items-end justify-between gap-x-5 border-b border-rule py-1">
        <div className="sm:flex-1">
          <SectionNav site={site} sections={sections} current={null} centred />
        </div>
        <SearchLink language={site.language} />
      </div>
    </header>
  );
}
