import { Client, type Dispatcher } from 'undici';
import { Problem } from '@/lib/kit/problem';
import { parseContentType } from './content-type';
import { decodeText } from './decode-text';
import { guardedConnector } from './guarded-connector';
import { internet, type Network } from './network';
import { asProblem, header, maxHeaderBytes, patienceMs, userAgent } from './outgoing';
import { acceptEncoding, readBody } from './read-body';
import { retryAfterSeconds } from './retry-after';
import { vetUrl } from './vet-url';

export interface ExchangeRequest {
  /** GET when not said. */
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Of the answer's decompressed body: the rest of a longer one is left unread. */
  maxBytes: number;
  /** For everything together. */
  timeoutMs: number;
  signal?: AbortSignal;
}

/** What was answered, whatever it says: a redirect is an answer as well. */
export interface Exchanged {
  status: number;
  /** The first value of a header by its lower-case name; empty where there is none. */
  header(name: string): string;
  /** What came of the body, as text. */
  text: string;
  /** What Retry-After says; null where it says nothing. */
  retryAfterSeconds: number | null;
}

async function exchange(
  url: URL,
  request: ExchangeRequest,
  signal: AbortSignal,
  network: Network,
): Promise<Exchanged> {
  const client = new Client(url.origin, {
    connect: guardedConnector(network, signal),
    headersTimeout: Math.min(request.timeoutMs, 2 * patienceMs),
    bodyTimeout: Math.min(request.timeoutMs, patienceMs),
    maxHeaderSize: maxHeaderBytes,
  });
  try {
    const answer = await client.request({
      method: request.method ?? 'GET',
      path: url.pathname + url.search,
      headers: { 'user-agent': userAgent(), 'accept-encoding': acceptEncoding, ...request.headers },
      body: request.body,
      signal,
    });
    answer.body.on('error', () => undefined);
    return await toExchanged(answer, request.maxBytes);
  } finally {
    await client.destroy();
  }
}

async function toExchanged(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<Exchanged> {
  const coding = header(headers, 'content-encoding');
  const bytes = await readBody(body, coding, { maxBytes, overflow: 'cut' });
  const { charset } = parseContentType(header(headers, 'content-type'));
  return {
    status: statusCode,
    header: (name) => header(headers, name),
    text: decodeText(bytes, charset),
    retryAfterSeconds: retryAfterSeconds(header(headers, 'retry-after'), Date.now()),
  };
}

/**
 * One question and its answer, for whatever Dateline tells others and not only asks them: guarded like `guardedFetch`
 * (public addresses on ports 80 and 443, nothing of ours but what is given), but never led anywhere else by a redirect.
 * @throws Problem `address-refused` (with `reason`), `address-unreachable`, `answer-too-slow`, `answer-too-large`,
 *   `answer-wrong-type`; the signal's own reason when the caller gave up
 */
export async function guardedExchange(
  input: string,
  request: ExchangeRequest,
  network: Network = internet(),
): Promise<Exchanged> {
  const deadline = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
  try {
    return await exchange(vetUrl(input, { testEndpoint: network.testEndpoint }), request, signal, network);
  } catch (error) {
    request.signal?.throwIfAborted();
    if (deadline.aborted)
      throw new Problem('answer-too-slow', { limitMs: request.timeoutMs }, { cause: error });
    throw asProblem(error);
  }
}
