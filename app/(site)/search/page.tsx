import type { Metadata } from 'next';
import { FoundList } from '@/components/site/found-list';
import { JsonLd } from '@/components/site/json-ld';
import { ListHead } from '@/components/site/list-head';
import { SearchForm } from '@/components/site/search-form';
import { SiteHeader } from '@/components/site/site-header';
import { SitePage } from '@/components/site/site-page';
import { siteMessages } from '@/lib/kit/messages/site';
import { searchMetadata, searchPageJsonLd } from '@/lib/output/search-metadata';
import type { ListPageProps } from '../list-address';
import { loadFrame, loadSearch, loadSite } from '../load';

export const dynamic = 'force-dynamic';

type Props = ListPageProps<Record<never, never>>;

/** As text, by which React knows that the page and its head ask for the same. */
async function load({ searchParams }: Props) {
  const asked = Object.entries(await searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => [name, one]),
  );
  return loadSearch(new URLSearchParams(asked).toString());
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [site, searched] = await Promise.all([loadSite(), load(props)]);
  return searchMetadata(searched, site, new Date());
}

/** Search: the way to it, and what it finds. */
export default async function SearchResultsPage(props: Props) {
  const [frame, { search, before, found }] = await Promise.all([loadFrame(), load(props)]);
  const { site, sections } = frame;
  return (
    <SitePage {...frame} head={<SiteHeader {...frame} current={null} />}>
      <JsonLd data={searchPageJsonLd({ search, before, found }, site)} />
      <search className="mx-auto block max-w-page px-gutter">
        <ListHead over="" title={siteMessages(site.language).search.title} text="" />
        <SearchForm
          search={search}
          author={found?.author?.name ?? search.author}
          sections={sections}
          language={site.language}
        />
        {found && <FoundList search={search} page={found} isOlder={before !== null} locale={site} />}
      </search>
    </SitePage>
  );
}
