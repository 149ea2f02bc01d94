import published from 'oembed-providers';
import { matchesParts } from './glob';
import { type OEmbedSite, oEmbedGaps } from './oembed-gaps';
import { siteOf } from './web-address';

/** Platforms with a file of their own here, or whose terms that file obeys: the list must not go round it. */
const ownFile =
  /(?:^|\.)(?:facebook|instagram|threads|twitter|x|tiktok|bsky|youtube|youtu)\.(?:com|net|app|be)$/;

interface Pattern {
  site: OEmbedSite;
  host: string;
  /** The path and query between its asterisks. */
  parts: string[];
}

/** Hosts are compared without www and m, and by either scheme: the list often has only one of the forms. */
function patternOf(site: OEmbedSite, scheme: string): Pattern | null {
  const [, host, path = ''] = /^https?:\/\/([^/]+)(\/.*)?$/.exec(scheme) ?? [];
  if (!host) return null;
  return { site, host: host.replace(/^(?:www|m)\./, ''), parts: (path || '/*').split('*') };
}

const tailOf = (host: string) => host.split('.').slice(-2).join('.');

let known: Map<string, Pattern[]> | null = null;

/** Every pattern by the last two labels of its host. Made at the first question and kept. */
function patterns(): Map<string, Pattern[]> {
  if (known) return known;
  const listed = published.flatMap(({ provider_name, endpoints }) =>
    endpoints.map(({ url, schemes = [] }) => ({
      name: provider_name,
      endpoint: url,
      schemes: schemes.filter((scheme) => !ownFile.test(scheme.split('/')[2] ?? '')),
    })),
  );
  // Ours first: where the list is wrong they are right.
  const all = [...oEmbedGaps, ...listed].flatMap((site) =>
    site.schemes.flatMap((scheme) => patternOf(site, scheme) ?? []),
  );
  known = Map.groupBy(all, ({ host }) => tailOf(host));
  return known;
}

function hostMatches(host: string, pattern: string): boolean {
  const bare = pattern.replace(/^(?:\*\.)+/, '');
  return host === bare || (bare !== pattern && host.endsWith(`.${bare}`));
}

/** The site of the list that an address belongs to, or null. Asks nobody. */
export function oEmbedSiteOf(url: URL): OEmbedSite | null {
  const host = siteOf(url);
  const path = url.pathname + url.search;
  const found = patterns()
    .get(tailOf(host))
    ?.find((pattern) => hostMatches(host, pattern.host) && matchesParts(path, pattern.parts));
  return found?.site ?? null;
}

/** Where to ask: always by https, always for JSON. */
export function endpointOf({ endpoint }: OEmbedSite): string {
  return endpoint.replaceAll('{format}', 'json').replace(/^http:/, 'https:');
}
