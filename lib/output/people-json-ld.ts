import type { NewsMediaOrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Byline, Portrait } from '@/lib/document/shapes/byline';
import type { SiteInfo } from '@/lib/document/shapes/site-info';
import { logoAddress } from '@/lib/document/site/site-logo';
import type { PolicyKind } from '@/lib/document/site/site-settings';
import { absoluteUrl } from './absolute-refs';
import { largestSize } from './pick-size';
import { authorUrl } from './story-links';

/** What schema.org calls an outlet's policies (https://schema.org/NewsMediaOrganization), by their kind here. */
const policyProperties = {
  ethics: ['publishingPrinciples', 'ethicsPolicy'],
  corrections: ['correctionsPolicy'],
  ownership: ['ownershipFundingInfo'],
  sources: ['unnamedSourcesPolicy'],
  diversity: ['diversityPolicy'],
  feedback: ['actionableFeedbackPolicy'],
  privacy: [],
  imprint: [],
} as const satisfies Record<PolicyKind, readonly (keyof NewsMediaOrganizationLeaf)[]>;

function policiesJsonLd({ look, origin }: SiteInfo): Partial<NewsMediaOrganizationLeaf> {
  const found = look.policies.flatMap(({ kind }) =>
    policyProperties[kind].map((property) => [property, `${origin}/policies/${kind}`]),
  );
  return Object.fromEntries(found);
}

/** Its logo: a picture of at least 112 × 112 px. Readers of structured data take no drawings: for these its icon stands. */
function logoJsonLd({ look, origin }: SiteInfo): Pick<NewsMediaOrganizationLeaf, 'logo'> {
  if (!look.logoPicture) return { logo: `${origin}/apple-touch-icon.png` };
  const { name, width, height } = look.logoPicture.day;
  const url = `${origin}${logoAddress(name, 'large')}`;
  return { logo: { '@type': 'ImageObject', url, width: `${width}`, height: `${height}` } };
}

/** The outlet by its name: where it stands besides as the publisher, or a page of its own tells more of it. */
export function outletJsonLd(site: SiteInfo) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.origin}/#publisher`,
    name: site.name,
    url: `${site.origin}/`,
  } as const;
}

/** The outlet. Its `@id` is the same on every page, so that crawlers see one publisher. */
export function publisherJsonLd(site: SiteInfo): NewsMediaOrganizationLeaf {
  return {
    ...outletJsonLd(site),
    description: site.description || undefined,
    ...logoJsonLd(site),
    ...policiesJsonLd(site),
    sameAs: site.look.social.length > 0 ? site.look.social : undefined,
  };
}

/** The address of an author's picture, square where there is such a file. */
function portraitUrl({ photo }: Portrait, site: SiteInfo): string | undefined {
  const file = photo.crops['1:1']?.webp.at(-1) ?? largestSize(photo);
  return file && absoluteUrl(file.url, site.origin);
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
    image: byline.portrait && portraitUrl(byline.portrait, site),
  };
}
