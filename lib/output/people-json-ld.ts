import type { NewsMediaOrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import type { Byline } from '@/lib/document/shapes/story-page';
import { authorUrl } from './story-links';

/** The outlet. Its `@id` is the same on every page, so that crawlers see one publisher. */
export function publisherJsonLd(site: SiteInfo): NewsMediaOrganizationLeaf {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.origin}/#publisher`,
    name: site.name,
    url: `${site.origin}/`,
    description: site.description || undefined,
  };
}

/** Somebody in a byline, with their page as address and identity. */
export function personJsonLd(byline: Byline, site: SiteInfo): PersonLeaf {
  const url = authorUrl(byline, site);
  return {
    '@type': 'Person',
    '@id': `${url}#person`,
    name: byline.name,
    url,
    jobTitle: byline.jobTitle || undefined,
  };
}
