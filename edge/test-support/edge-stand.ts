import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { Pool } from 'undici';
import { drain } from '../../lib/kit/drain.ts';
import { pinHeaders } from '../../lib/kit/forwarded/forwarded-headers.ts';
import { parseTrustedProxies } from '../../lib/kit/forwarded/trusted-proxies.ts';
import { AccessLog } from '../access-log.ts';
import { answerOnce } from '../answer/answer-once.ts';
import { siteLanguage } from '../answer/site-language.ts';
import { applyDrops } from '../drops/apply-drops.ts';
import { type Counts, edgeServer, type Limits } from '../edge-server.ts';
import { StaticFiles } from '../files/static-files.ts';
import { answerHealth } from '../health.ts';
import { liveDoor } from '../live/answer-live.ts';
import { fragmentOf } from '../live/fragment.ts';
import { LiveHub } from '../live/live-hub.ts';
import type { LiveNote } from '../live/live-note.ts';
import { LiveStories } from '../live/live-stories.ts';
import { DropLog } from '../pages/drop-log.ts';
import type { KeptPage } from '../pages/kept-page.ts';
import { PageKeeper } from '../pages/page-keeper.ts';
import { FairQueue } from '../upstream/fair-queue.ts';
import { passThrough } from '../upstream/pass-through.ts';
import { renderPage } from '../upstream/render.ts';
import { SearchLimit } from '../upstream/search-limit.ts';
import { newFolder, newStore } from './pages.ts';

/** How the stand-in for Next answers. */
export type Respond = (request: IncomingMessage, response: ServerResponse) => unknown;

/** A page as Next would send it. */
export function pageOf(text: string, head = '<meta name="edge-tags" content="site story:1"/>'): string {
  return `<!DOCTYPE html><html><head>${head}</head><body>${text}<script>self.__next_f.push(1)</script></body></html>`;
}

/** An edge as it runs, in front of a stand-in for Next; `style.css` is its one file. */
export class EdgeStand {
  /** Every request that reached the stand-in. */
  readonly asked: IncomingMessage[] = [];
  readonly counts: Counts = {};
  /** What the access log says. */
  readonly lines: Record<string, unknown>[] = [];
  respond: Respond = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf('<p>words</p>'));
  };
  port = 0;
  /** What readers may see of stories, by id; and the hub that tells them of updates. */
  readonly published = new Set<string>();
  readonly stories = new LiveStories(async (story) => this.published.has(story));
  /** Put another one here to have searches refused. */
  searches = new SearchLimit(0, null);
  readonly hub = new LiveHub({
    most: 100,
    mostOfOne: 20,
    fragment: (note) => fragmentOf(this.#keeper as PageKeeper, note),
    isPublished: (story) => this.stories.isPublished(story),
  });
  #seq = 0;
  readonly #servers: Server[] = [];
  #pool: Pool | null = null;
  readonly #drops = new DropLog();
  readonly #store = newStore();
  #keeper: PageKeeper | null = null;

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** @param renderLimit how long (ms) the stand-in may take for a page */
  async start(limits?: Limits, renderLimit = 2_000): Promise<this> {
    const upstream = createServer((request, response) => {
      this.asked.push(request);
      this.respond(request, response);
    });
    const pool = new Pool(`http://127.0.0.1:${await this.#listen(upstream)}`, { connections: 50 });
    this.#pool = pool;
    await this.#store.open();
    const queue = new FairQueue({ running: 4, waiting: 1_000 });
    const keeper = new PageKeeper({
      store: this.#store,
      drops: this.#drops,
      hearing: { now: true, until: Date.now() },
      cache: { maxAge: 0 },
      staleMax: 60_000,
      finishAfter: 0,
      render: (key, share, client, begun) =>
        queue.run(share, client, () => {
          begun();
          return renderPage(pool, key, 'news.example', renderLimit, this.#seq);
        }),
      refused: () => {},
      failed: () => {},
    });
    this.#keeper = keeper;
    const folder = newFolder();
    writeFileSync(join(folder, 'style.css'), 'p { color: red } '.repeat(50));
    const files = new StaticFiles([{ prefix: '', path: folder, hashed: false }]);
    const nobody = parseTrustedProxies('');
    const server = edgeServer(
      {
        keeper,
        log: new AccessLog(pino({ base: null }, { write: (line) => void this.lines.push(JSON.parse(line)) })),
        pin(request) {
          pinHeaders(request, new URL('https://news.example'), nobody);
          return String(request.headers['x-forwarded-for']);
        },
        pass: (request, response) => passThrough(request, response, pool),
        async odd(request, response) {
          const rendered = await renderPage(pool, request.url ?? '/', 'news.example', renderLimit, null);
          return answerOnce(request, response, rendered);
        },
        file: (address, request, response) => files.answer(address, request, response),
        media: async () => null,
        mustWait: (client) => this.searches.take(client),
        live: liveDoor(this.hub, this.stories, (socket) => socket.remoteAddress ?? ''),
        language: siteLanguage(() => this.#store.peek('/')),
        health: (probe, response) =>
          answerHealth(probe, response, { pool, host: 'news.example', stopping: () => false }),
      },
      this.counts,
      limits,
    );
    this.port = await this.#listen(server);
    this.hub.begin({ notes: [], floor: 0, last: 0 });
    return this;
  }

  /** As if the database had said so. */
  async drop(tags: string[], hard = false, live: LiveNote | null = null): Promise<void> {
    this.#seq += 1;
    const dropped = [{ seq: this.#seq, tags, hard, live }];
    this.stories.hear(dropped);
    const rooms = { store: this.#store, drops: this.#drops, keeper: this.#keeper as PageKeeper };
    const applied = applyDrops(rooms, dropped);
    this.hub.hear(dropped);
    await applied;
  }

  /** A kept page, to be spoilt. */
  kept(key: string): KeptPage | null {
    return this.#store.peek(key);
  }

  /** How many connections the edge holds. */
  connections(): Promise<number> {
    return new Promise((resolve) => this.#servers[1]?.getConnections((_error, count) => resolve(count)));
  }

  /** Stops the edge as the supervisor would. */
  async drain(): Promise<void> {
    await drain(this.#servers[1] as Server, 2_000);
  }

  async stop(): Promise<void> {
    this.hub.stop();
    for (const server of this.#servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
    await this.#pool?.destroy();
  }

  async #listen(server: Server): Promise<number> {
    server.listen(0);
    await once(server, 'listening');
    this.#servers.push(server);
    return (server.address() as AddressInfo).port;
  }
}
