import { brotliCompressSync, constants } from 'node:zlib';

/** What a page weighs as it comes over the wire, in KB of 1,000 bytes. */
export interface PageWeight {
  html: number;
  /** As the edge keeps it: brotli at its best. */
  packed: number;
}

export function weightOf(html: string): PageWeight {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    html: Buffer.byteLength(html) / 1_000,
    packed: brotliCompressSync(html, { params }).length / 1_000,
  };
}

/**
 * What a page of each type may weigh at most, in KB, as it comes and compressed: a sixth more than it does with the demo
 * newsroom, since sections and stories of other journeys may stand on it. Where a page becomes heavier ask what for before
 * you raise it.
 */
export const heaviest: Readonly<Record<string, readonly [html: number, packed: number]>> = {
  // 800 words and 3 photos. Those with 12 photos, and with 11 posts besides, are weighed by `npm run bench site`.
  'a usual story': [20, 8],
  front: [50, 11],
  section: [27.8, 7.5],
  'section-empty': [10, 2.8],
  'story-news': [54.9, 12.9],
  'story-feature': [19.5, 6],
  'story-opinion': [18.5, 5.5],
  'story-review': [19, 5.7],
  'story-explainer': [20, 5.9],
  'story-analysis': [18.3, 4.8],
  'story-gallery': [26.8, 7.1],
  'story-video': [18.5, 5.1],
  'story-right-to-left': [11.8, 3.5],
  live: [62, 7],
  'live-older': [45.5, 5.2],
  retraction: [11, 3.3],
  history: [10, 3.1],
  author: [25.8, 6.4],
  tag: [21.6, 5.9],
  series: [16.4, 4.6],
  archive: [8.5, 2.7],
  'archive-year': [9.4, 3],
  'archive-month': [13.3, 3.3],
  'archive-day': [25.8, 7],
  corrections: [15.4, 4.4],
  search: [10.6, 3.2],
  'search-found': [25.8, 7.5],
  'search-nothing': [10.6, 3.2],
  policy: [9.4, 2.9],
  gone: [8, 2.8],
  missing: [8, 2.8],
  card: [4.2, 1.6],
  refused: [0.7, 0.3],
};
