import type { Bench } from './bench';
import { benchEdge } from './edge/bench-edge';
import { benchEdgeFuzz } from './edge/bench-edge-fuzz';
import { benchEditor } from './editor/bench-editor';
import { benchLive } from './live/bench-live';
import { benchPhotos } from './photos/bench-photos';
import { benchReader } from './reader/bench-reader';
import { benchSafety } from './safety/bench-safety';
import { benchSite } from './site/bench-site';
import { benchSitemap } from './site/bench-sitemap';
import { benchWeight } from './site/bench-weight';

/** Every bench by the name that runs it alone. */
export const benches: Record<string, Bench> = {
  edge: benchEdge,
  'edge-fuzz': benchEdgeFuzz,
  editor: benchEditor,
  live: benchLive,
  photos: benchPhotos,
  reader: benchReader,
  safety: benchSafety,
  site: benchSite,
  sitemap: benchSitemap,
  weight: benchWeight,
};

/** These take so long, or tell what another tells, that they run only when they are named. */
export const onlyByName = ['edge-fuzz', 'sitemap', 'weight'];
