import type { Metadata } from 'next';
import { FrontTop } from '@/components/site/front-top';
import { Masthead } from '@/components/site/masthead';
import { SectionBand } from '@/components/site/section-band';
import { SitePage } from '@/components/site/site-page';
import { earliest } from '@/lib/kit/earliest';
import { siteMessages } from '@/lib/kit/messages/site';
import { nextDay } from '@/lib/kit/zoned-time';
import { pageMetadata } from '@/lib/output/page-metadata';
import { listTags, listUntil, offerPage } from '@/lib/output/page-tags';
import { loadFrame, loadFront, loadSite } from './load';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const [site, { lead, latest, sections }] = await Promise.all([loadSite(), loadFront()]);
  const head = pageMetadata({ title: null, description: site.description, path: '/' }, site);
  const cards = [...(lead ? [lead] : []), ...latest, ...sections.flatMap(({ stories }) => stories)];
  // The day stands in its head.
  const until = earliest([nextDay(new Date(), site.zone), listUntil(cards)]);
  return offerPage(head, listTags(null, cards, false), until);
}

/** The front page. */
export default async function FrontPage() {
  const [frame, front] = await Promise.all([loadFrame(), loadFront()]);
  const { site } = frame;
  return (
    <SitePage {...frame} head={<Masthead {...frame} now={new Date().toISOString()} />}>
      <div className="mx-auto max-w-page px-gutter pt-6 lg:pt-8">
        {front.lead ? (
          <FrontTop front={front} locale={site} />
        ) : (
          <p className="type-standfirst py-16 text-center">{siteMessages(site.language).emptyFront}</p>
        )}
        {front.sections.map(({ section, stories }, i) => (
          <SectionBand key={section.slug} section={section} stories={stories} turned={i % 2 === 1} />
        ))}
      </div>
    </SitePage>
  );
}
