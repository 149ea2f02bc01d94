import { Client, type Dispatcher } from 'undici';
import { Problem } from '@/lib/kit/problem';
import { type Accept, acceptHeader, isAccepted, parseContentType } from './content-type';
import { decodeText } from './decode-text';
import { guardedConnector } from './guarded-connector';
import { internet, type Network } from './network';
import { asProblem, header, maxHeaderBytes, patienceMs, userAgent } from './outgoing';
import { acceptEncoding, type Overflow, readBody } from './read-body';
import { retryAfterSeconds } from './retry-after';
import { vetUrl } from './vet-url';

export interface GuardedRequest {
  /** GET when not said. */
  method?: 'GET' | 'HEAD';
  /** With `anything` no body is read: it only matters that there is one. */
  accept: Accept;
  /** Of the decompressed body. */
  maxBytes: number;
  /** For everything together: name look-up, redirects, the last byte. */
  timeoutMs: number;
  /** What happens to a longer answer; `refuse` when not said. */
  overflow?: Overflow;
  signal?: AbortSignal;
  /** Called with each vetted address before it is asked, redirects too; what it throws ends the request. */
  before?: (url: URL) => Promise<void>;
}

/** An answer: with its body where the server said yes (2xx), with nothing but the status where it said no. */
type GuardedAnswer =
  | { ok: true; status: number; url: string; contentType: string; body: Buffer; text(): string }
  | { ok: false; status: number; url: string; retryAfterSeconds: number | null };

const maxRedirects = 3;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** One request on a connection of its own, so that nothing is shared between what different people asked for. */
async function ask(url: URL, request: GuardedRequest, signal: AbortSignal, network: Network) {
  const client = new Client(url.origin, {
    connect: guardedConnector(network, signal),
    headersTimeout: Math.min(request.timeoutMs, patienceMs),
    bodyTimeout: Math.min(request.timeoutMs, patienceMs),
    maxHeaderSize: maxHeaderBytes,
  });
  try {
    const { statusCode, headers, body } = await client.request({
      method: request.method ?? 'GET',
      path: url.pathname + url.search,
      headers: {
        'user-agent': userAgent(),
        accept: acceptHeader[request.accept],
        'accept-encoding': acceptEncoding,
        'accept-language': 'en',
      },
      signal,
    });
    // The connection is destroyed below; a body that nobody reads must not raise an error of its own.
    body.on('error', () => undefined);
    const location = header(headers, 'location');
    if (redirectStatuses.has(statusCode) && location) return { redirect: location };
    return { answer: await readAnswer(url, request, statusCode, headers, body) };
  } finally {
    await client.destroy();
  }
}

async function readAnswer(
  url: URL,
  request: GuardedRequest,
  status: number,
  headers: Dispatcher.ResponseData['headers'],
  body: Dispatcher.ResponseData['body'],
): Promise<GuardedAnswer> {
  if (status < 200 || status > 299) {
    const retryAfter = retryAfterSeconds(header(headers, 'retry-after'), Date.now());
    return { ok: false, status, url: url.href, retryAfterSeconds: retryAfter };
  }
  const contentType = parseContentType(header(headers, 'content-type'));
  if (!isAccepted(request.accept, contentType)) {
    throw new Problem('answer-wrong-type', { reason: 'content-type', contentType: contentType.type });
  }
  if (request.accept === 'anything' || request.method === 'HEAD') {
    return {
      ok: true,
      status,
      url: url.href,
      contentType: contentType.type,
      body: Buffer.alloc(0),
      text: () => '',
    };
  }
  const { maxBytes, overflow = 'refuse' } = request;
  if (overflow === 'refuse' && Number(header(headers, 'content-length')) > maxBytes) {
    throw new Problem('answer-too-large', { limit: maxBytes });
  }
  const bytes = await readBody(body, header(headers, 'content-encoding'), { maxBytes, overflow });
  // JSON is UTF-8 by its own specification (RFC 8259, 8.1), whatever the header says.
  const charset = request.accept === 'json' ? 'utf-8' : contentType.charset;
  const text = () => decodeText(bytes, charset);
  return { ok: true, status, url: url.href, contentType: contentType.type, body: bytes, text };
}

/** What `before` throws is its own, and no failure of the network. */
class Stopped extends Error {}

async function withBefore(url: URL, { before }: GuardedRequest, signal: AbortSignal): Promise<void> {
  try {
    await before?.(url);
  } catch (cause) {
    throw new Stopped('', { cause });
  }
  signal.throwIfAborted();
}

/**
 * The only way out to the internet. Asks for an address, following at most three redirects, each vetted anew;
 * connects only to public addresses, on ports 80 and 443; sends no cookies, no credentials and no referrer.
 * A status that is not 2xx is an answer (`ok: false`), not an error.
 * @throws Problem `address-refused` (with `reason`), `address-unreachable`, `answer-too-slow`, `answer-too-large`,
 *   `answer-wrong-type`; the signal's own reason when the caller gave up; what `before` throws
 */
export async function guardedFetch(
  input: string,
  request: GuardedRequest,
  network: Network = internet(),
): Promise<GuardedAnswer> {
  const deadline = AbortSignal.timeout(request.timeoutMs);
  const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
  try {
    let url = vetUrl(input, { testEndpoint: network.testEndpoint });
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      await withBefore(url, request, signal);
      const { redirect, answer } = await ask(url, request, signal, network);
      if (answer) return answer;
      url = vetUrl(redirect, { base: url, testEndpoint: network.testEndpoint });
    }
  } catch (error) {
    request.signal?.throwIfAborted();
    if (error instanceof Stopped) throw error.cause;
    if (deadline.aborted)
      throw new Problem('answer-too-slow', { limitMs: request.timeoutMs }, { cause: error });
    throw asProblem(error);
  }
  throw new Problem('address-unreachable', { reason: 'too-many-redirects' });
}
