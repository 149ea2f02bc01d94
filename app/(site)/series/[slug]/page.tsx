import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SeriesList } from '@/components/site/series-list';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { pageMetadata } from '@/lib/output/page-metadata';
import { listTags, listUntil, offerPage } from '@/lib/output/page-tags';
import { seriesJsonLd } from '@/lib/output/series-json-ld';
import { loadFrame, loadSeriesPage, loadSite } from '../../load';
import { MissingPage } from '../../missing-page';

export const dynamic = 'force-dynamic';

type Props = PageProps<'/series/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [site, found] = await Promise.all([loadSite(), params.then(({ slug }) => loadSeriesPage(slug))]);
  if (!found) return {};
  const { series, stories } = found;
  const path = `/series/${series.slug}`;
  const feed = { base: path, title: `${series.name} — ${site.name}` };
  const description = series.description || siteMessages(site.language).series.stories(series.name);
  const head = pageMetadata({ title: series.name, description, path, feed }, site);
  return offerPage(head, listTags({ kind: 'series', slug: series.slug }, stories, false), listUntil(stories));
}

/** The stories of a series, in the order in which they are to be read. */
export default async function SeriesPage({ params }: Props) {
  const [frame, found] = await Promise.all([loadFrame(), params.then(({ slug }) => loadSeriesPage(slug))]);
  if (!found) return <MissingPage />;
  const { series, stories } = found;
  const words = siteMessages(frame.site.language).series;
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <JsonLd data={seriesJsonLd(series, stories, frame.site)} />
      <div className="mx-auto max-w-page px-gutter">
        <ListHead over={words.over} title={series.name} text={series.description} />
        <SeriesList label={words.stories(series.name)} stories={stories} locale={frame.site} />
      </div>
    </SitePage>
  );
}
