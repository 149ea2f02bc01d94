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
 * What a page of each type may weigh at most, in KB, as it comes and compressed: a tenth more than it does with the demo
 * newsroom, and some more where stories of other journeys may stand on it. Where a page becomes heavier ask what for before
 * you raise it.
 */
export const heaviest: Readonly<Record<string, readonly [html: number, packed: number]>> = {
  // 800 words and 3 photos. Those with 12 photos, and with 11 posts besides, are weighed by `npm run bench site`.
  'a usual story': [20, 8],
  front: [42, 9.2],
  section: [26, 7],
  'section-empty': [8.8, 2.5],
  'story-news': [52, 12.2],
  'story-feature': [18, 5.6],
  'story-opinion': [17, 5.1],
  'story-review': [17.5, 5.3],
  'story-explainer': [18.5, 5.5],
  'story-analysis': [16.8, 4.4],
  'story-gallery': [25, 6.6],
  'story-video': [17, 4.7],
  'story-right-to-left': [10.6, 3.2],
  live: [55, 5.8],
  'live-older': [43, 4.8],
  retraction: [9.8, 3],
  history: [8.8, 2.8],
  author: [24, 6],
  tag: [20, 5.5],
  series: [15, 4.2],
  archive: [7.4, 2.4],
  'archive-year': [8.3, 2.7],
  'archive-month': [12, 3],
  'archive-day': [24, 6.5],
  corrections: [14, 4],
  search: [9.4, 2.9],
  'search-found': [24, 7],
  'search-nothing': [9.4, 2.9],
  policy: [8.3, 2.6],
  gone: [6.9, 2.5],
  missing: [6.9, 2.5],
  card: [4.2, 1.6],
  refused: [0.7, 0.3],
};
