import { join } from 'node:path';
import type { Logger } from 'pino';
import { DropListener } from '../drops/drop-listener.ts';
import { DropSource, type Follower } from '../drops/drop-source.ts';
import { PositionFile } from '../drops/position.ts';
import type { EdgeSettings } from '../settings.ts';
import { CdnPurger } from './cdn-purger.ts';

interface Edge {
  settings: EdgeSettings;
  /** The folder of this edge. */
  folder: string;
  follower: Follower;
  /** How this edge itself follows the drops. */
  listener: DropListener;
  logger: Logger;
}

/**
 * Has the cache in front forget what is dropped, behind this edge and in the same order: it follows the rows of drops by
 * itself, with a place of its own on disk, so that nothing is left out when the cache can't be reached or the edge dies.
 * Null where no cache is to be told.
 */
export function followDropsForCdn({
  settings,
  folder,
  follower,
  listener,
  logger,
}: Edge): DropListener | null {
  const place = settings.cdn.purge;
  if (!place) return null;
  const { host } = new URL(place.url);
  const failed = (error: unknown) => logger.error({ cdn: host, why: String(error) }, 'not purged');
  const purger = new CdnPurger(place, listener, failed);
  const following = new DropListener({
    connect: () => new DropSource(settings.databaseUrl),
    position: new PositionFile(join(folder, 'purged')),
    follower: { id: `${follower.id}:cdn`, name: host, kind: 'cdn', staleSeconds: settings.cdn.maxAge },
    apply: (drops) => purger.apply(drops),
    forgetAll: () => purger.forgetAll(),
    changed: () => {},
  });
  return following;
}
