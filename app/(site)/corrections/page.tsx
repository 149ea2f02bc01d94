import type { Metadata } from 'next';
import { CorrectionList } from '@/components/site/correction-list';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { correctionListJsonLd } from '@/lib/output/corrections-json-ld';
import { pageMetadata } from '@/lib/output/page-metadata';
import { correctionTags, offerPage, storyUntil } from '@/lib/output/page-tags';
import { cursorOf, type ListPageProps, listAddress } from '../list-address';
import { loadCorrections, loadFrame, loadSite } from '../load';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<Record<never, never>>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const before = cursorOf(await searchParams);
  const [site, page] = await Promise.all([loadSite(), loadCorrections(before)]);
  const { correctionsTitle: title, correctionsText: description } = siteMessages(site.language);
  const feed = { base: '/corrections', title: `${title} — ${site.name}` };
  const head = pageMetadata({ title, description, path: listAddress('/corrections', before), feed }, site);
  return offerPage(head, correctionTags(page), storyUntil(page));
}

/** What put stories right, newest first, by month. */
export default async function CorrectionsPage({ searchParams }: Props) {
  const before = cursorOf(await searchParams);
  const [frame, page] = await Promise.all([loadFrame(), loadCorrections(before)]);
  const words = siteMessages(frame.site.language);
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <JsonLd
        data={correctionListJsonLd(page.corrections, listAddress('/corrections', before), frame.site)}
      />
      <div className="mx-auto max-w-page px-gutter">
        <ListHead over="" title={words.correctionsTitle} text={words.correctionsText} />
        <CorrectionList page={page} isOlder={before !== null} locale={frame.site} />
      </div>
    </SitePage>
  );
}
