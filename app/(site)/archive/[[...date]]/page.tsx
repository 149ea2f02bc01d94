import type { Metadata } from 'next';
import { ArchiveList } from '@/components/site/archive-list';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { archiveJsonLd } from '@/lib/output/archive-json-ld';
import { archiveMetadata, archiveTitle } from '@/lib/output/archive-metadata';
import { cursorOf, type ListPageProps } from '../../list-address';
import { loadArchive, loadFrame, loadSite } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<{ date?: string[] }>;

async function load({ params, searchParams }: Props) {
  const [{ date = [] }, query] = await Promise.all([params, searchParams]);
  const before = cursorOf(query);
  return { before, found: await loadArchive(date.join('/'), before) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, { before, found }] = await Promise.all([loadSite(), load(props)]);
  return found ? archiveMetadata(found, before, site) : {};
}

/** What was published on a day, and the ways to it by year and month. */
export default async function ArchivePage(props: Props) {
  const [frame, { before, found }] = await Promise.all([loadFrame(), load(props)]);
  if (!found) return <MissingPage />;
  const { site } = frame;
  const over = found.place.year === null ? '' : siteMessages(site.language).archive.title;
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <JsonLd data={archiveJsonLd(found, before, site)} />
      <div className="mx-auto max-w-page px-gutter">
        <ListHead over={over} title={archiveTitle(found.place, site)} text="" />
        <ArchiveList page={found} isOlder={before !== null} locale={site} />
      </div>
    </SitePage>
  );
}
