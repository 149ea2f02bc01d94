import { type RequestListener, Server, type ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { type PlainGet, readPlainGet } from './plain-get.ts';

/**
 * Answers a plain request at once and in whole, or says that it can't (false), or has taken the connection for good: nothing
 * that the client sends is read any more.
 */
export type AnswerHot = (get: PlainGet, socket: Socket) => boolean | 'taken';

type Hear = (chunk: Buffer) => void;

interface Connection {
  /**
   * Who reads what comes next. `us`: nothing is under way, so that a plain request can be answered here. `once`: node:http
   * has a plain request; when that is answered the connection is ours again. `node`: it is node:http's for good. `nobody`:
   * it was taken.
   */
  reader: 'us' | 'once' | 'node' | 'nobody';
  /** How node:http takes what it is sent; null as long as it doesn't know this connection. */
  parse: Hear | null;
  /** What we listen to by ourselves until then. */
  own: [event: 'data' | 'end' | 'timeout' | 'error', listener: (chunk: Buffer) => void][];
  /** Whether the time that it may rest between two requests is counted. */
  rests: boolean;
  /** When it was opened, in ms since 1970. */
  since: number;
}

/** Node lets a connection rest a second longer than it says, so that no request crosses its end. */
const grace = 1_000;
/** A connection this young (ms) has its first question on the way; it is not idle. */
const young = 1_000;

/**
 * An HTTP server that answers plain requests before node:http makes its objects of them, which costs more than all the
 * rest of a hit. Whatever is not plain, or can't be answered at once, goes to node:http as it came. A connection comes
 * back from there between two messages only, so that nothing is read in two ways.
 */
export class HotServer extends Server {
  readonly #answer: AnswerHot;
  /** How node:http takes up a connection. */
  readonly #take: (this: Server, socket: Socket) => void;
  readonly #connections = new WeakMap<Socket, Connection>();
  /** Those that node:http doesn't know yet. None has an answer under way: what we answer is answered at once. */
  readonly #untaken = new Set<Socket>();
  #isCool = false;

  constructor(options: ServerOptions, listener: RequestListener, answer: AnswerHot) {
    super(options, listener);
    this.#answer = answer;
    this.#take = this.listeners('connection')[0] as (socket: Socket) => void;
    this.removeAllListeners('connection');
    this.on('connection', (socket: Socket) => this.#welcome(socket));
    this.prependListener('request', (request, response) => {
      const connection = this.#connections.get(request.socket);
      if (connection?.reader !== 'once') return;
      response.once('close', () => {
        if (connection.reader === 'once') connection.reader = 'us';
      });
    });
    // They leave HTTP, and node:http forgets the connection: nobody is left to read it.
    for (const event of ['upgrade', 'connect']) {
      this.prependListener(event, (_request, socket: Socket) => socket.removeAllListeners('data'));
    }
  }

  /** From now on node:http answers everything. */
  cool(): void {
    this.#isCool = true;
  }

  override close(done?: (error?: Error) => void): this {
    this.cool();
    return super.close(done);
  }

  override closeIdleConnections(): void {
    super.closeIdleConnections();
    for (const socket of this.#untaken) {
      const { rests = true, since = 0 } = this.#connections.get(socket) ?? {};
      if (rests || Date.now() - since > young) socket.end();
    }
  }

  override closeAllConnections(): void {
    super.closeAllConnections();
    for (const socket of this.#untaken) socket.destroy();
  }

  #welcome(socket: Socket): void {
    const connection: Connection = { reader: 'us', parse: null, own: [], rests: false, since: Date.now() };
    connection.own = [
      ['data', (chunk) => this.#hear(socket, connection, chunk)],
      ['end', () => socket.end()],
      ['timeout', () => socket.destroy()],
      ['error', () => socket.destroy()],
    ];
    for (const [event, listener] of connection.own) socket.on(event, listener);
    this.#connections.set(socket, connection);
    this.#untaken.add(socket);
    socket.once('close', () => this.#untaken.delete(socket));
    socket.setTimeout(this.headersTimeout);
  }

  #hear(socket: Socket, connection: Connection, chunk: Buffer): void {
    if (connection.reader === 'nobody') return;
    if (connection.reader !== 'us') connection.reader = 'node';
    else {
      const get = this.#isCool ? null : readPlainGet(chunk);
      // Who doesn't read the answers gets no more of them from here.
      const answered = get && !socket.writableNeedDrain && this.#tryAnswer(get, socket);
      if (answered) {
        this.#rest(socket, connection, answered === 'taken');
        return;
      }
      connection.reader = get ? 'once' : 'node';
    }
    const parse = connection.parse ?? this.#handOver(socket, connection);
    parse.call(socket, chunk);
  }

  /** What goes wrong before anything is written, node:http's listener meets again, and can answer it. */
  #tryAnswer(get: PlainGet, socket: Socket): boolean | 'taken' {
    const before = socket.bytesWritten;
    try {
      return this.#answer(get, socket);
    } catch (error) {
      if (socket.bytesWritten === before) return false;
      throw error;
    }
  }

  #rest(socket: Socket, connection: Connection, isTaken: boolean): void {
    if (isTaken) {
      connection.reader = 'nobody';
      socket.setTimeout(0);
    } else if (!connection.rests) {
      connection.rests = true;
      socket.setTimeout(this.keepAliveTimeout + grace);
    }
  }

  /** Makes a connection known to node:http. While it may come back, data goes on reaching us first. */
  #handOver(socket: Socket, connection: Connection): Hear {
    this.#untaken.delete(socket);
    for (const [event, listener] of connection.own) socket.removeListener(event, listener);
    socket.setTimeout(0);
    this.#take.call(this, socket);
    const parse = socket.listeners('data').at(-1) as Hear;
    connection.parse = parse;
    // From now on node:http counts the time between two requests.
    connection.rests = true;
    if (connection.reader === 'once') {
      socket.removeListener('data', parse);
      socket.on('data', (chunk: Buffer) => this.#hear(socket, connection, chunk));
    }
    connection.own = [];
    return parse;
  }
}
