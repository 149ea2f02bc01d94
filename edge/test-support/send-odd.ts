import { connect } from 'node:net';
import type { OddRequest } from './odd-requests.ts';

/** What became of odd requests. */
export interface FuzzResult {
  sent: number;
  answered: number;
  /** By status. */
  statuses: Record<string, number>;
  /** Answers that hold what somebody else asked for. */
  mixedUp: string[];
}

const tick = 50;

/**
 * Sends one request on a connection of its own and resolves with everything that came back until the answer was whole,
 * the edge closed the connection, or `patience` ms went by without an answer (a request that isn't finished gets none).
 */
function sendOne(port: number, text: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    // Counted in turns of this process: where it has to wait for the processor, so has the edge.
    let left = patience;
    const timer = setInterval(() => {
      left -= tick;
      if (left <= 0) socket.destroy();
    }, tick);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      // It never closes what may have more requests on it; the end of the first answer is enough.
      const length = /\r\ncontent-length: (\d+)\r\n/i.exec(answer)?.[1];
      const head = answer.indexOf('\r\n\r\n');
      if (length !== undefined && head >= 0 && answer.length >= head + 4 + Number(length)) socket.destroy();
      if (/^HTTP\/1\.1 (304|204)/.test(answer) && head >= 0) socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(answer);
    });
    socket.write(text, 'latin1');
  });
}

/** The page that an answer holds: the stand-in for Next writes what it was asked for into `<p>`. */
function pageIn(answer: string): string | null {
  const named = /<p data-asked="([^"]*)">/.exec(answer)?.[1];
  return named === undefined ? null : decodeURIComponent(named);
}

/** Whether a page may be the answer: its own address, or that with only the questions which the page understands. */
function belongs(asksFor: string | null, page: string): boolean {
  if (asksFor === null) return false;
  const path = (address: string) => address.split('?', 1)[0];
  return asksFor === page || path(asksFor) === path(page);
}

/** Sends requests, `width` at a time. */
export async function sendOdd(
  port: number,
  requests: Iterable<OddRequest>,
  { width = 64, patience = 1_000 } = {},
): Promise<FuzzResult> {
  const result: FuzzResult = { sent: 0, answered: 0, statuses: {}, mixedUp: [] };
  const queue = requests[Symbol.iterator]();
  const work = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { text, asksFor } = next.value;
      result.sent += 1;
      const answer = await sendOne(port, text, patience);
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
      if (!status) continue;
      result.answered += 1;
      result.statuses[status] = (result.statuses[status] ?? 0) + 1;
      const page = pageIn(answer);
      if (page !== null && !belongs(asksFor, page))
        result.mixedUp.push(`${JSON.stringify(text)} got ${page}`);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return result;
}
