import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { closeAfterAnswers, drain } from '../lib/kit/drain.ts';
import { clientAddress, pinHeaders } from '../lib/kit/forwarded/forwarded-headers.ts';
import { parseTrustedProxies } from '../lib/kit/forwarded/trusted-proxies.ts';
import { AccessLog } from './access-log.ts';
import { answerOnce } from './answer/answer-once.ts';
import { siteLanguage } from './answer/site-language.ts';
import { followDropsForCdn } from './cdn/follow-drops.ts';
import { applyDrops, forgetAll } from './drops/apply-drops.ts';
import { DropListener } from './drops/drop-listener.ts';
import { DropSource } from './drops/drop-source.ts';
import { PositionFile } from './drops/position.ts';
import { type Counts, edgeServer } from './edge-server.ts';
import { answerMedia } from './files/answer-media.ts';
import { keepFormerFiles } from './files/former-files.ts';
import { StaticFiles } from './files/static-files.ts';
import { answerHealth } from './health.ts';
import { liveDoor } from './live/answer-live.ts';
import { fragmentOf } from './live/fragment.ts';
import { LiveHub } from './live/live-hub.ts';
import { askDatabase, LiveStories } from './live/live-stories.ts';
import { measuresOf } from './measures.ts';
import { serveMetrics } from './metrics.ts';
import { DiskPages } from './pages/disk-pages.ts';
import { DropLog } from './pages/drop-log.ts';
import { fileTags } from './pages/page-headers.ts';
import { PageKeeper } from './pages/page-keeper.ts';
import { PageStore } from './pages/page-store.ts';
import type { EdgeSettings } from './settings.ts';
import { FairQueue } from './upstream/fair-queue.ts';
import { passThrough } from './upstream/pass-through.ts';
import { renderPage } from './upstream/render.ts';
import { SearchLimit } from './upstream/search-limit.ts';

/** Renders at once and waiting: Next renders on one core, so more at once would only make all of them late. */
const renders = { running: 4, waiting: 2_000 };
const renderLimit = 10_000;
const coolDownEvery = 600_000;
const drainWithin = 10_000;

/** Whether a request asks for server-sent events, as `EventSource` says it does. */
function isStream({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes('text/event-stream') ?? false;
}

/** Starts one edge. Resolves, once it listens, with the way to stop it. `place` tells several on one port apart. */
export async function startEdge(
  settings: EdgeSettings,
  place: number,
  log = new AccessLog(),
): Promise<{ stop: () => Promise<void> }> {
  const { origin, upstream, databaseUrl, build } = settings;
  const folder = join(settings.folder, String(place));
  const counts: Counts = {};
  const trusts = parseTrustedProxies(settings.trustedProxies);
  // Renders must not wait behind uploads, nor the desk behind a crawler.
  const renderPool = new Pool(upstream, { connections: renders.running, headersTimeout: renderLimit });
  const passPool = new Pool(upstream, { connections: 256, headersTimeout: 120_000, bodyTimeout: 300_000 });
  // Streams of events stay open for hours: as many as there are desks, and none of them in the way of a save.
  const streamPool = new Pool(upstream, { headersTimeout: 120_000, bodyTimeout: 60_000 });
  // Whether Next is well must not wait behind what it is busy with.
  const healthPool = new Pool(upstream, { connections: 2 });
  const queue = new FairQueue(renders);
  const searches = new SearchLimit(settings.searches, databaseUrl);
  const drops = new DropLog();
  const store = new PageStore({
    memory: settings.memory,
    disk: new DiskPages(join(folder, 'pages'), build.id),
    failed: (what, error) => log.logger.error({ err: error }, `kept pages: ${what} failed`),
  });
  await store.open();
  const former = join(settings.folder, 'static');
  try {
    if (place === 0) keepFormerFiles(join(build.folder, 'static'), former);
  } catch (error) {
    log.logger.error({ err: error }, 'the files of this build are not kept for the time after it');
  }
  const files = new StaticFiles([
    { prefix: '/_next/static', path: former, hashed: true },
    { prefix: '/_next/static', path: join(build.folder, 'static'), hashed: true },
    { prefix: '', path: build.public, hashed: false },
    { prefix: '/fonts', path: join(build.public, 'fonts'), hashed: true },
    { prefix: '/islands', path: join(build.public, 'islands'), hashed: true },
  ]);

  const follower = {
    id: `${hostname()}:${settings.port}:${place}`,
    name: hostname(),
    kind: 'edge' as const,
    staleSeconds: settings.staleMax / 1_000,
  };
  const listener: DropListener = new DropListener({
    connect: () => new DropSource(databaseUrl),
    position: new PositionFile(join(folder, 'position')),
    follower,
    async apply(dropped) {
      stories.hear(dropped);
      const applied = applyDrops({ store, drops, keeper }, dropped);
      hub.hear(dropped);
      await applied;
    },
    async forgetAll() {
      stories.forgetAll();
      await forgetAll({ store, drops, keeper });
    },
    begin: (past) => hub.begin(past),
    changed: (hearing, why) =>
      hearing
        ? log.logger.info('hears the database')
        : log.logger.warn(
            { why },
            'does not hear the database: kept pages are asked for again every few seconds',
          ),
  });
  const cache = settings.trustedProxies || settings.cdn.purge ? { maxAge: settings.cdn.maxAge } : null;
  const keeper: PageKeeper = new PageKeeper({
    store,
    drops,
    hearing: listener,
    staleMax: settings.staleMax,
    cache,
    render: (key, share, client, begun) =>
      queue.run(share, client, () => {
        begun();
        return renderPage(renderPool, key, origin.host, renderLimit, listener.now ? listener.seq : null);
      }),
    refused: (key, why) => log.logger.warn({ key, why }, 'not kept'),
    failed: (key, error) => log.logger.error({ key, why: String(error) }, 'not rendered'),
  });

  const purging = followDropsForCdn({ settings, folder, follower, listener, logger: log.logger });
  const database = askDatabase(databaseUrl);
  const stories = new LiveStories(database.isPublished);
  const hub = new LiveHub({
    ...settings.live,
    fragment: (note) =>
      fragmentOf(keeper, note).catch((error: unknown) => {
        log.logger.error({ err: error, update: note.update }, 'told without its words');
        return null;
      }),
    isPublished: (story) => stories.isPublished(story),
  });

  let stopping = false;
  const server = edgeServer(
    {
      keeper,
      log,
      pin(request) {
        pinHeaders(request, origin, trusts);
        return String(request.headers['x-forwarded-for']);
      },
      pass: (request, response) => passThrough(request, response, isStream(request) ? streamPool : passPool),
      async odd(request, response, client) {
        const asked = () => renderPage(renderPool, request.url ?? '/', origin.host, renderLimit, null);
        return answerOnce(request, response, await queue.run('deep', client, asked));
      },
      file: (address, request, response) => files.answer(address, request, response),
      media(key, request, response) {
        if (cache) for (const [name, value] of fileTags(key)) response.setHeader(name, value);
        return answerMedia(key, request, response);
      },
      mustWait: (client) => searches.take(client),
      live: liveDoor(hub, stories, (socket, forwardedFor) =>
        clientAddress(socket.remoteAddress ?? '', forwardedFor, trusts),
      ),
      language: siteLanguage(() => store.peek('/')),
      health: (probe, response) =>
        answerHealth(probe, response, { pool: healthPool, host: origin.host, stopping: () => stopping }),
    },
    counts,
  );
  const measures = measuresOf({ counts, store, queue, listener, hub, keeper, purging });
  const metrics = settings.metricsPort ? serveMetrics(measures, settings.metricsPort + place) : null;
  const cooling = setInterval(() => store.coolDown(), coolDownEvery);

  listener.start();
  purging?.start();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, () => {
      server.off('error', reject);
      resolve();
    });
  });

  return {
    async stop() {
      if (stopping) return;
      stopping = true;
      clearInterval(cooling);
      if (settings.leave > 0) {
        server.cool();
        closeAfterAnswers(server);
        await pause(settings.leave);
      }
      // They would never end by themselves; pages that had one ask again.
      await streamPool.destroy();
      hub.stop();
      await drain(server, drainWithin);
      await Promise.all([listener.stop(), purging?.stop()]);
      await store.settled();
      metrics?.close();
      await Promise.allSettled([renderPool, passPool, healthPool].map((pool) => pool.destroy()));
      await Promise.all([database.close(), searches.close()]);
    },
  };
}
