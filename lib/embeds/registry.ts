import type { Provider } from './provider';
import { bluesky } from './providers/bluesky';
import { facebook } from './providers/facebook';
import { instagram } from './providers/instagram';
import { mastodon } from './providers/mastodon';
import { oembed } from './providers/oembed';
import { page } from './providers/page';
import { threads } from './providers/threads';
import { tiktok } from './providers/tiktok';
import { x } from './providers/x';
import { youtube } from './providers/youtube';

/** Asked in this order: Mastodon goes by the form of the address on any host, `oembed` by a long list, and `page` takes what is left. */
export const providers: readonly Provider[] = [
  x,
  instagram,
  facebook,
  threads,
  tiktok,
  youtube,
  bluesky,
  mastodon,
  oembed,
  page,
];
