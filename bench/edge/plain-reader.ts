import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';

/** An answer as a reader gets it, and how many milliseconds it took from the question. */
export interface PlainAnswer {
  status: number;
  body: Buffer;
  took: number;
}

/**
 * A reader on a connection that stays open, who costs next to nothing: two hundred of them by `fetch` would keep this
 * process busier than the server that they ask.
 */
export class PlainReader {
  readonly #socket: Socket;
  #pieces: Buffer[] = [];
  #bytes = 0;
  #waits: { resolve: (answer: PlainAnswer) => void; reject: (error: Error) => void; began: number } | null =
    null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (piece: Buffer) => this.#take(piece));
    socket.on('error', (error) => this.#waits?.reject(error));
    socket.on('close', () => this.#waits?.reject(new Error('The connection was closed')));
  }

  static async open(url: string): Promise<PlainReader> {
    const { hostname, port } = new URL(url);
    const socket = createConnection(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname);
    await once(socket, 'connect');
    return new PlainReader(socket);
  }

  /** Asks for a page as it is, not compressed. One question at a time. */
  get(path: string): Promise<PlainAnswer> {
    return new Promise((resolve, reject) => {
      this.#waits = { resolve, reject, began: performance.now() };
      this.#socket.write(`GET ${path} HTTP/1.1\r\nHost: bench\r\n\r\n`);
    });
  }

  close(): void {
    this.#waits = null;
    this.#socket.destroy();
  }

  #take(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    const [first] = this.#pieces as [Buffer];
    const end = first.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = first.toString('latin1', 0, end);
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    if (this.#bytes < end + 4 + length) return;
    const body = Buffer.concat(this.#pieces).subarray(end + 4);
    const waits = this.#waits;
    this.#pieces = [];
    this.#bytes = 0;
    this.#waits = null;
    waits?.resolve({ status: Number(head.slice(9, 12)), body, took: performance.now() - waits.began });
  }
}
