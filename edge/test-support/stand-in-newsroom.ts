import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { pageOf } from './edge-stand.ts';

const offer = (tags: string) => `<meta name="edge-tags" content="${tags}"/>`;

/**
 * A Next in small: renders stories and the front from the rows of a database, with the tags that the real pages have.
 * It remembers nothing, so any number of them say the same.
 */
export class StandInNewsroom {
  /** Whether it answers; where it doesn't, it breaks off. */
  isUp = true;
  readonly #pool: pg.Pool;
  #server: Server | null = null;

  constructor(databaseUrl: string) {
    this.#pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 500 });
    this.#pool.on('error', () => {});
  }

  /** Resolves with its address. */
  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      if (!this.isUp) return void request.socket.destroy();
      this.#answer(request.url ?? '', response).catch(() => response.writeHead(500).end());
    });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    this.#server?.close();
    await this.#pool.end();
  }

  async #answer(path: string, response: ServerResponse): Promise<void> {
    if (path === '/readyz') return void response.writeHead(200).end('{"status":"ok"}\n');
    if (path === '/') return this.#answerFront(response);
    const { rows } = await this.#pool.query<{ id: string; words: string }>(
      `SELECT "storyId" AS id, document #>> '{blocks,0,text,0,text}' AS words FROM "Publication" WHERE path = $1`,
      [path],
    );
    const [story] = rows;
    const page = story
      ? pageOf(`<p>${story.words}</p>`, offer(`site story:${story.id}`))
      : pageOf('<p>gone</p>', offer(`site address:${path}`));
    response.writeHead(story ? 200 : 410, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }

  async #answerFront(response: ServerResponse): Promise<void> {
    const { rows } = await this.#pool.query<{ id: string; headline: string }>(
      'SELECT "storyId" AS id, headline FROM "Publication" ORDER BY "publishedAt" DESC, "storyId" DESC LIMIT 30',
    );
    const tags = ['site', 'list', ...rows.map(({ id }) => `card:${id}`)].join(' ');
    const cards = rows.map(({ headline }) => `<li>${headline}</li>`).join('');
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(200, headers).end(pageOf(`<ul>${cards}</ul>`, offer(tags)));
  }
}
