import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  Graph,
  ItemListLeaf,
  ProfilePageLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { AuthorProfile, StoryCard } from '@/lib/document/shapes/story-page';
import { publisherJsonLd } from './people-json-ld';
import { photoJsonLd } from './photo-json-ld';

type Listed = Pick<StoryCard, 'path'>;

/** A page that lists stories: what it is called, and its own path, with its cursor. */
interface ListedPage {
  name: string;
  description: string;
  path: string;
  /** The pages between the front and this one, the highest first. */
  above?: readonly { name: string; path: string }[];
}

/** Stories in their order, each once, by address alone: each says the rest on its own page. */
function itemList(stories: readonly Listed[], url: string, site: SiteInfo): ItemListLeaf {
  const paths = [...new Set(stories.map(({ path }) => path))];
  return {
    '@type': 'ItemList',
    '@id': `${url}#stories`,
    numberOfItems: paths.length,
    itemListElement: paths.map((path, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      url: site.origin + path,
    })),
  };
}

function breadcrumbs(
  { name, path, above = [] }: ListedPage,
  url: string,
  site: SiteInfo,
): BreadcrumbListLeaf {
  const steps = [
    { name: site.name, item: `${site.origin}/` },
    ...above.map((one) => ({ name: one.name, item: site.origin + one.path })),
    { name, item: site.origin + (path.split('?')[0] ?? path) },
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumbs`,
    itemListElement: steps.map((step, i) => ({ '@type': 'ListItem', position: i + 1, ...step })),
  };
}

const graph = (...things: Graph['@graph'][number][]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** The site, as a page that is part of it names it: what else there is to say stands on the front. */
function websiteJsonLd(site: SiteInfo): WebSiteLeaf {
  const url = `${site.origin}/`;
  return { '@type': 'WebSite', '@id': `${url}#website`, url, name: site.name };
}

/** The front for crawlers: the site, who publishes it, and the stories that stand there. */
export function frontJsonLd(stories: readonly Listed[], site: SiteInfo): Graph {
  const url = `${site.origin}/`;
  const website: WebSiteLeaf = {
    ...websiteJsonLd(site),
    description: site.description || site.tagline || undefined,
    inLanguage: site.language,
    publisher: { '@id': `${url}#publisher` },
  };
  return graph(website, publisherJsonLd(site), itemList(stories, url, site));
}

/** A page that lists stories or the ways to them, for crawlers: the page, its place in the site, and what stands on it. */
export function collectionJsonLd(page: ListedPage, stories: readonly Listed[], site: SiteInfo): Graph {
  const url = site.origin + page.path;
  const collection: CollectionPageLeaf = {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.name,
    description: page.description || undefined,
    inLanguage: site.language,
    isPartOf: websiteJsonLd(site),
    breadcrumb: { '@id': `${url}#breadcrumbs` },
    mainEntity: { '@id': `${url}#stories` },
  };
  return graph(collection, breadcrumbs(page, url, site), itemList(stories, url, site));
}

/** The search for crawlers; `found`: it was asked for something. What it lists stands on pages of its own. */
export function searchJsonLd(page: Omit<ListedPage, 'description'>, found: boolean, site: SiteInfo): Graph {
  const url = site.origin + page.path;
  const about = {
    '@id': url,
    url,
    name: page.name,
    isPartOf: websiteJsonLd(site),
    breadcrumb: { '@id': `${url}#breadcrumbs` },
  };
  const steps = breadcrumbs({ ...page, description: '' }, url, site);
  return found
    ? graph({ '@type': 'SearchResultsPage', ...about }, steps)
    : graph({ '@type': 'WebPage', ...about }, steps);
}

/**
 * An author's page for crawlers (https://developers.google.com/search/docs/appearance/structured-data/profile-page): the
 * person, by the same `@id` that bylines have, and what they wrote.
 */
export function profileJsonLd(
  { slug, name, jobTitle, bio, links, portrait }: AuthorProfile,
  path: string,
  stories: readonly Listed[],
  site: SiteInfo,
): Graph {
  const url = site.origin + path;
  const own = `${site.origin}/authors/${slug}`;
  const profile: ProfilePageLeaf = {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    inLanguage: site.language,
    isPartOf: websiteJsonLd(site),
    breadcrumb: { '@id': `${url}#breadcrumbs` },
    mainEntity: {
      '@type': 'Person',
      '@id': `${own}#person`,
      name,
      url: own,
      jobTitle: jobTitle || undefined,
      description: bio || undefined,
      image: portrait
        ? (photoJsonLd({ ...portrait, caption: '' }, url, site.language) ?? undefined)
        : undefined,
      sameAs: links.length > 0 ? links.map((link) => link.url) : undefined,
      worksFor: { '@id': `${site.origin}/#publisher` },
    },
  };
  const page = { name, description: bio, path };
  return graph(profile, publisherJsonLd(site), breadcrumbs(page, url, site), itemList(stories, url, site));
}
