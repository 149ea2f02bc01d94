import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { AccessLog } from './access-log.ts';
import { answerPage } from './answer/answer-page.ts';
import { answerPlainly } from './answer/plain-answer.ts';
import type { PageKeeper } from './pages/page-keeper.ts';
import { newRequestId } from './request-id.ts';
import { readTarget, type Target } from './target.ts';

/** How requests were answered, by kind, since the start. */
export type Counts = Record<string, number>;

/** What the server asks of the other rooms of the edge. Each resolves with the status that was sent. */
export interface Doors {
  keeper: PageKeeper;
  log: AccessLog;
  /** The client's address; pins the headers that say where the request came from. */
  pin: (request: IncomingMessage) => string;
  pass: (request: IncomingMessage, response: ServerResponse) => Promise<number>;
  file: (address: string, request: IncomingMessage, response: ServerResponse) => Promise<number | null>;
  media: (key: string, request: IncomingMessage, response: ServerResponse) => Promise<number | null>;
  live: (
    story: string,
    request: IncomingMessage,
    response: ServerResponse,
    client: string,
  ) => Promise<number>;
  health: (probe: 'livez' | 'readyz', response: ServerResponse) => Promise<number>;
}

const limits = {
  // Against clients that send their headers or bodies drop by drop, or nothing at all.
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};
const readable = new Set(['GET', 'HEAD']);

/** The public server of the edge. It answers everything and throws nothing: what goes wrong is logged and answered 503. */
export function edgeServer(doors: Doors, counts: Counts): Server {
  const { keeper, log } = doors;

  const server = createServer(limits, (request, response) => {
    const target = readTarget(request.url);
    if (target.kind === 'page' && readable.has(request.method ?? '') && !('rsc' in request.headers)) {
      const page = keeper.hit(target.key);
      if (page) {
        const status = answerPage(request, response, page);
        counts.hit = (counts.hit ?? 0) + 1;
        if (log.takesHit())
          note(request, { status, how: 'hit', ms: 0, client: request.socket.remoteAddress ?? '' });
        return;
      }
    }
    void answer(target, request, response);
  });

  function note(
    request: IncomingMessage,
    what: { status: number; how: string; ms: number; client: string; id?: string },
  ): void {
    log.write({ method: request.method ?? '', url: request.url ?? '', ...what });
  }

  async function answer(target: Target, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const began = performance.now();
    // A client that breaks off is no fault of ours; what it still gets is written into the void.
    response.on('error', () => {});
    const client = doors.pin(request);
    const id = newRequestId();
    request.headers['x-request-id'] = id;
    let how = target.kind as string;
    let status: number;
    try {
      [how, status] = await answerBy(doors, target, request, response, client);
    } catch (error) {
      how = 'unavailable';
      status = 503;
      if (!response.destroyed) log.logger.error({ id, url: request.url, err: error }, 'not answered');
      answerPlainly(response, 503, { 'x-request-id': id });
    }
    counts[how] = (counts[how] ?? 0) + 1;
    const isRoutine = how === 'static' || how === 'health';
    if (!isRoutine || status >= 400)
      note(request, { status, how, ms: performance.now() - began, client, id });
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    counts.garbage = (counts.garbage ?? 0) + 1;
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status =
      error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  server.on('upgrade', (_request, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return server;
}

async function answerBy(
  doors: Doors,
  target: Target,
  request: IncomingMessage,
  response: ServerResponse,
  client: string,
): Promise<[how: string, status: number]> {
  const reads = readable.has(request.method ?? '');
  const plainly = (status: number, more?: Record<string, string>): [string, number] => {
    answerPlainly(response, status, more);
    return ['refused', status];
  };
  const refuseMethod = () => plainly(405, { allow: 'GET, HEAD' });
  switch (target.kind) {
    case 'refuse':
      return plainly(target.status, { connection: 'close' });
    case 'pass':
      return ['pass', await doors.pass(request, response)];
    case 'health':
      return reads ? ['health', await doors.health(target.probe, response)] : refuseMethod();
    case 'static':
      if (!reads) return refuseMethod();
      return ['static', (await doors.file(target.path, request, response)) ?? plainly(404)[1]];
    case 'media':
      if (!reads) return refuseMethod();
      return ['media', (await doors.media(target.key, request, response)) ?? plainly(404)[1]];
    case 'live':
      if (request.method !== 'GET') return refuseMethod();
      return ['live', await doors.live(target.story, request, response, client)];
    case 'odd':
      return reads ? ['pass', await doors.pass(request, response)] : refuseMethod();
    case 'page': {
      if (!reads) return refuseMethod();
      if ('rsc' in request.headers) return ['pass', await doors.pass(request, response)];
      const file = await doors.file(target.key, request, response);
      if (file !== null) return ['static', file];
      const obtained = await doors.keeper.obtain(target.key, target.share, client);
      if (obtained.kind === 'unavailable') {
        const id = String(request.headers['x-request-id']);
        return ['unavailable', plainly(503, { 'x-request-id': id })[1]];
      }
      return [obtained.how, answerPage(request, response, obtained.page, obtained.how === 'stale')];
    }
  }
}
