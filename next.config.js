// What every answer says of itself. A policy of its own per area belongs beside the area.
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  // What no page of ours has any use for. Full screen, autoplay and the like are the players' that readers open.
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  // Who opens one of our pages in a window gets no hold of it.
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];
// Nobody may lay the newsroom under a page of theirs and have it clicked: the desk's own policy, and that of previews, stand in
// lib/kit/page-policies.ts (each answer has a nonce). What a door for programs answers is no page at all.
const noPage = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }];
// A draft is kept by nobody, in no index, in no other site's logs; only the desk lays it into a page of its own.
const preview = [
  { key: 'Cache-Control', value: 'private, no-store' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
];

// Every feed is written by one route, whichever page it follows and in whichever format (lib/kit/feed-address.ts). One
// rewrite is applied to what another one made, so no destination may look like a source.
const formats = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' };
const feeds = Object.entries(formats).flatMap(([format, name]) =>
  ['', '/:list', '/:kind/:list'].map((page) => ({
    source: `${page}/${name}`,
    destination: `/api/feeds/${format}${page}`,
  })),
);

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A lockfile in some folder above must not make that one the root.
  turbopack: { root: import.meta.dirname },
  // Metadata belongs in <head> for everybody, not only for crawlers that Next knows.
  htmlLimitedBots: /.*/,
  // Photos get their sizes when they are uploaded; an optimiser on public addresses would spend CPU for strangers.
  images: { unoptimized: true },
  // Several machines that built the same sources serve one site: scripts/up/build.ts says which sources these are.
  generateBuildId: () => process.env.DATELINE_BUILD ?? null,
  // Loaded only where photo files live in such a store, and as it is.
  serverExternalPackages: ['@aws-sdk/client-s3', '@aws-sdk/lib-storage'],
  // npm test checks types; `npm run up` need not wait for that.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    { source: '/api/:path*', headers: noPage },
    { source: '/preview/:path*', headers: preview },
  ],
  rewrites: async () => ({ beforeFiles: feeds, afterFiles: [], fallback: [] }),
  experimental: {
    // No questions to the network about newer versions.
    agentUpgrade: false,
    // Where every build begins on a fresh clone, keeping what it compiled for the next one only takes time.
    turbopackFileSystemCacheForBuild: !process.env.CI,
  },
};

export default config;
