import type { Metadata } from 'next';
import { BreakingStrip } from '@/components/site/front/breaking-strip';
import { FrontSlots } from '@/components/site/front/front-slots';
import { JsonLd } from '@/components/site/json-ld';
import { Masthead } from '@/components/site/masthead';
import { SitePage } from '@/components/site/site-page';
import { earliest } from '@/lib/kit/earliest';
import { siteMessages } from '@/lib/kit/messages/site';
import { nextDay } from '@/lib/kit/zoned-time';
import { frontJsonLd } from '@/lib/output/list-json-ld';
import { pageMetadata } from '@/lib/output/page-metadata';
import { frontStories, frontTags, frontUntil, offerPage } from '@/lib/output/page-tags';
import { loadFrame, loadFront, loadSite } from './load';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const [site, front] = await Promise.all([loadSite(), loadFront()]);
  const head = pageMetadata({ title: null, description: site.description, path: '/' }, site);
  // The day stands in its head.
  const until = earliest([nextDay(new Date(), site.zone), frontUntil(front)]);
  return offerPage(head, frontTags(front, null), until);
}

/** The front page. */
export default async function FrontPage() {
  const [frame, front] = await Promise.all([loadFrame(), loadFront()]);
  const { site } = frame;
  const head = (
    <>
      <BreakingStrip strip={front.breaking} language={site.language} />
      <Masthead {...frame} now={new Date().toISOString()} />
    </>
  );
  return (
    <SitePage {...frame} head={head}>
      <JsonLd data={frontJsonLd(frontStories(front), site)} />
      <div className="mx-auto max-w-page px-gutter pt-6 lg:pt-8">
        {front.slots.length > 0 ? (
          <FrontSlots slots={front.slots} locale={site} />
        ) : (
          <p className="type-standfirst py-16 text-center">{siteMessages(site.language).emptyFront}</p>
        )}
      </div>
    </SitePage>
  );
}
