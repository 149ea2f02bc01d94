import type { Places } from './stage-pages';

/** A type of page that readers can get. */
export interface PageType {
  /** As tests and screenshots call it. */
  name: string;
  /** Its route, as the folders of `app` say it without their groups; null for what the edge answers by itself. */
  route: string | null;
  /** An address of such a page. */
  path: (places: Places) => string;
  /** 200 unless said otherwise. */
  status?: number;
  /** It has no head and foot of the site's: the card for other sites' frames, and what the edge says by itself. */
  bare?: true;
  /** Whose address it says it stands for, where that isn't its own. */
  canonical?: (places: Places) => string;
}

const story = '/[section]/[slug]';
const archive = '/archive/[[...date]]';

/**
 * Every type of page that readers get, previews excepted. `e2e/page-types.spec.ts` holds it against the routes of `app`, so
 * a new route needs its line here; then it is validated, read with and without scripts, and photographed.
 */
export const pageTypes: readonly PageType[] = [
  { name: 'front', route: '/', path: () => '/' },
  { name: 'section', route: '/[section]', path: () => '/culture' },
  { name: 'section-empty', route: '/[section]', path: ({ emptySection }) => emptySection },
  { name: 'story-news', route: story, path: ({ news }) => news },
  { name: 'story-feature', route: story, path: ({ feature }) => feature },
  { name: 'story-opinion', route: story, path: ({ opinion }) => opinion },
  { name: 'story-review', route: story, path: ({ review }) => review },
  { name: 'story-explainer', route: story, path: ({ explainer }) => explainer },
  { name: 'story-analysis', route: story, path: ({ analysis }) => analysis },
  { name: 'story-gallery', route: story, path: ({ gallery }) => gallery },
  { name: 'story-video', route: story, path: ({ video }) => video },
  { name: 'story-right-to-left', route: story, path: ({ rightToLeft }) => rightToLeft },
  { name: 'live', route: story, path: ({ live }) => live },
  { name: 'live-older', route: story, path: ({ liveOlder }) => liveOlder },
  { name: 'retraction', route: story, path: ({ retracted }) => retracted },
  { name: 'history', route: '/[section]/[slug]/history', path: ({ history }) => history },
  { name: 'author', route: '/authors/[slug]', path: ({ author }) => author },
  { name: 'tag', route: '/tags/[slug]', path: ({ tag }) => tag },
  { name: 'series', route: '/series/[slug]', path: ({ series }) => series },
  { name: 'archive', route: archive, path: () => '/archive' },
  { name: 'archive-year', route: archive, path: ({ day }) => day.slice(0, '/archive/2026'.length) },
  { name: 'archive-month', route: archive, path: ({ day }) => day.slice(0, '/archive/2026/11'.length) },
  { name: 'archive-day', route: archive, path: ({ day }) => day },
  { name: 'corrections', route: '/corrections', path: () => '/corrections' },
  { name: 'search', route: '/search', path: () => '/search' },
  { name: 'search-found', route: '/search', path: () => '/search?q=ferry' },
  { name: 'search-nothing', route: '/search', path: () => '/search?q=qqxxzz' },
  { name: 'policy', route: '/policies/[kind]', path: ({ policy }) => policy },
  { name: 'gone', route: '/gone', path: ({ gone }) => gone, status: 410 },
  { name: 'missing', route: '/missing', path: () => '/no-such-section', status: 404 },
  { name: 'card', route: '/embed/[id]', path: ({ card }) => card, canonical: ({ news }) => news, bare: true },
  { name: 'refused', route: null, path: () => `/${'a'.repeat(9_000)}`, status: 414, bare: true },
];

/** Routes below `app` that answer programs: feeds, sitemaps and what sees to itself. They have tests of their own. */
export const routesForPrograms: readonly string[] = [
  '/.well-known/change-password',
  '/.well-known/security.txt',
  '/api/feeds/[format]/[[...list]]',
  '/api/oembed',
  '/apple-touch-icon.png',
  '/favicon.ico',
  '/icon.svg',
  '/logo/[file]',
  '/news-sitemap.xml',
  '/robots.txt',
  '/search/suggestions',
  '/sitemap.xml',
  '/sitemaps/[part]',
];
