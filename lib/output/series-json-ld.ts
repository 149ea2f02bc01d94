import type { CreativeWorkSeriesLeaf, Graph } from 'schema-dts';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { StoryCard } from '@/lib/document/shapes/story-page';
import { collectionJsonLd } from './list-json-ld';
import { outletJsonLd } from './people-json-ld';

interface Described {
  slug: string;
  name: string;
  description: string;
}

/**
 * A series for crawlers: its page as a list in the order of its parts, and the series itself under the `@id` by which
 * each part names it (https://schema.org/CreativeWorkSeries).
 */
export function seriesJsonLd(
  { slug, name, description }: Described,
  stories: readonly Pick<StoryCard, 'path'>[],
  site: SiteInfo,
): Graph {
  const path = `/series/${slug}`;
  const url = site.origin + path;
  const page = collectionJsonLd({ name, description, path }, stories, site);
  const series: CreativeWorkSeriesLeaf = {
    '@type': 'CreativeWorkSeries',
    '@id': `${url}#series`,
    name,
    url,
    description: description || undefined,
    publisher: outletJsonLd(site),
  };
  return { ...page, '@graph': [...page['@graph'], series] };
}
