import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { AccessLog } from './access-log.ts';
import { answerPage } from './answer/answer-page.ts';
import { hasVariant, variantOf } from './answer/page-variant.ts';
import { answerPlainly } from './answer/plain-answer.ts';
import { type AnswerHot, HotServer } from './hot/hot-server.ts';
import type { PlainGet } from './hot/plain-get.ts';
import { RawAnswers } from './hot/raw-answers.ts';
import type { LiveDoor } from './live/answer-live.ts';
import type { KeptPage } from './pages/kept-page.ts';
import type { PageKeeper } from './pages/page-keeper.ts';
import { readTarget, type Target } from './target.ts';
import { SearchLimit } from './upstream/search-limit.ts';

/** How requests were answered, by kind, since the start. */
export type Counts = Record<string, number>;

/** What the server asks of the other rooms of the edge. Each resolves with the status that was sent. */
export interface Doors {
  keeper: PageKeeper;
  log: AccessLog;
  /** The client's address; pins the headers that say where the request came from and what it is called. */
  pin: (request: IncomingMessage) => string;
  pass: (request: IncomingMessage, response: ServerResponse) => Promise<number>;
  odd: (request: IncomingMessage, response: ServerResponse, client: string) => Promise<number>;
  file: (address: string, request: IncomingMessage, response: ServerResponse) => Promise<number | null>;
  media: (key: string, request: IncomingMessage, response: ServerResponse) => Promise<number | null>;
  /** Counts a search that has to be made. Seconds that whoever asks must wait before; 0 where they need not. */
  mustWait: (client: string) => Promise<number>;
  live: LiveDoor;
  /** In which language the site is (BCP 47): that of what the edge says by itself. */
  language: () => string;
  health: (probe: 'livez' | 'readyz', response: ServerResponse) => Promise<number>;
}

/** How long (ms) clients may take for what, and how many bytes of headers they may send. */
export type Limits = typeof usualLimits;

const usualLimits = {
  // Against clients that send their headers or bodies drop by drop, or nothing at all.
  headersTimeout: 15_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 16_384,
};
const refusals: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};
const readable = new Set(['GET', 'HEAD']);

/** The public server of the edge. It answers everything and throws nothing: what goes wrong is logged and answered 503. */
export function edgeServer(doors: Doors, counts: Counts, limits: Limits = usualLimits): HotServer {
  const { keeper, log } = doors;

  const raw = new RawAnswers(limits.keepAliveTimeout);
  const answerHot: AnswerHot = (get, socket) => {
    const now = Date.now();
    // A page's name is one of the targets that lead to it, and nearly always the one that is asked for.
    let page = keeper.hit(get.target, now);
    if (!page) {
      const target = readTarget(get.target);
      if (target.kind === 'live') return enterLive(target, get, socket);
      page = target.kind === 'page' ? keeper.hit(target.key, now) : null;
    }
    if (!page) return false;
    const variant = variantOf(page, get.accept, now);
    const status = raw.send(socket, variant, hasVariant(variant, get.noneMatch, get.modifiedSince), now);
    noteHit('GET', get.target, status, socket);
    return true;
  };
  type Live = Extract<Target, { kind: 'live' }>;
  const enterLive = ({ story, after }: Live, get: PlainGet, socket: Socket): 'taken' | false => {
    if (!doors.live.enter(story, after, get, socket)) return false;
    counts.live = (counts.live ?? 0) + 1;
    return 'taken';
  };
  const server = new HotServer(
    limits,
    (request, response) => {
      const target = readTarget(request.url);
      if (target.kind === 'page' && readable.has(request.method ?? '') && !('rsc' in request.headers)) {
        const page = keeper.hit(target.key, Date.now());
        const status = page && tryAnswerPage(request, response, page);
        if (status) {
          noteHit(request.method ?? '', request.url ?? '', status, request.socket);
          return;
        }
      }
      void answer(target, request, response);
    },
    answerHot,
  );

  function noteHit(method: string, url: string, status: number, socket: Socket): void {
    counts.hit = (counts.hit ?? 0) + 1;
    if (!log.takesHit()) return;
    log.write({ method, url, status, how: 'hit', ms: 0, client: socket.remoteAddress ?? '' });
  }

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
    const id = String(request.headers['x-request-id']);
    let how = target.kind as string;
    let status: number;
    try {
      [how, status] = await answerBy(doors, target, request, response, client);
    } catch (error) {
      how = 'unavailable';
      status = 503;
      if (!response.destroyed)
        log.logger.error({ requestId: id, url: request.url, err: error }, 'not answered');
      answerPlainly(response, 503, doors.language(), { 'x-request-id': id });
    }
    counts[how] = (counts[how] ?? 0) + 1;
    // Hundreds may have waited for the same page: the one for whom it was rendered has its line.
    const isRoutine = how === 'static' || how === 'health' || (how === 'joined' && !log.takesHit());
    if (!isRoutine || status >= (how === 'joined' ? 500 : 400))
      note(request, { status, how, ms: performance.now() - began, client, id });
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    counts.garbage = (counts.garbage ?? 0) + 1;
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const status = refusals[error.code ?? ''] ?? '400 Bad Request';
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  server.on('upgrade', (_request, socket) => {
    socket.on('error', () => {});
    leave(socket as Socket, '426 Upgrade Required');
  });
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    leave(socket as Socket, '405 Method Not Allowed');
  });
  return server;
}

/** Null where a kept page can't be sent: then it is looked into, and answered 503. */
function tryAnswerPage(request: IncomingMessage, response: ServerResponse, page: KeptPage): number | null {
  try {
    return answerPage(request, response, page);
  } catch {
    return null;
  }
}

/** Node reads such a connection no more: it must not stay because the client leaves it open. */
function leave(socket: Socket, status: string): void {
  socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon();
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
    answerPlainly(response, status, doors.language(), more);
    return ['refused', status];
  };
  const refuseMethod = () => plainly(405, { allow: 'GET, HEAD' });
  // Whichever way it would reach Next: also past the pages, as its own runtime asks.
  if (reads && SearchLimit.isSearch(target, request.url ?? '')) {
    const kept =
      target.kind === 'page' && !('rsc' in request.headers) && doors.keeper.hit(target.key, Date.now());
    const wait = kept ? 0 : await doors.mustWait(client);
    if (wait > 0) return plainly(429, { 'retry-after': String(wait) });
  }
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
    case 'live': {
      if (!reads) return refuseMethod();
      const status = await doors.live.answer(target.story, target.after, request, response, client);
      return status === 200
        ? ['live', status]
        : plainly(status, status === 404 ? {} : { 'retry-after': '10' });
    }
    case 'moved':
      if (!reads) return refuseMethod();
      response.writeHead(301, { location: target.to, 'cache-control': 'public, max-age=300' }).end();
      return ['moved', 301];
    case 'odd':
      if (!reads) return refuseMethod();
      if ('rsc' in request.headers) return ['pass', await doors.pass(request, response)];
      return ['odd', await doors.odd(request, response, client)];
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
