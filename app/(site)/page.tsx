import type { Metadata } from 'next';
import { FrontTop } from '@/components/site/front-top';
import { Masthead } from '@/components/site/masthead';
import { SectionBand } from '@/components/site/section-band';
import { SitePage } from '@/components/site/site-page';
import { getFront } from '@/lib/data/public/get-front';
import { siteMessages } from '@/lib/kit/messages/site';
import { pageMetadata } from '@/lib/output/page-metadata';
import { loadFrame, loadSite } from './load';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const site = await loadSite();
  return pageMetadata({ title: null, description: site.description, path: '/' }, site);
}

/** The front page. */
export default async function FrontPage() {
  const [frame, front] = await Promise.all([loadFrame(), getFront()]);
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
