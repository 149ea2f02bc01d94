/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A request as bytes, and what its answer must name if there is one with a body of Next's: nobody gets another's page. */
export interface OddRequest {
  text: string;
  /** What Next would be asked for; null where the request is no request. */
  asksFor: string | null;
}

const methods = [
  'GET',
  'GET',
  'GET',
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'OPTIONS',
  'DELETE',
  'PATCH',
  'BREW',
  'get',
];
const versions = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/2.0', 'HTTP/9', ''];
const pieces = [
  'a',
  'story',
  'B',
  '..',
  '.',
  '%00',
  '%2e%2e',
  '%',
  '%zz',
  '~',
  'é',
  '"',
  '<x>',
  '\\',
  ';',
  '{}',
  '*',
];
const firsts = [
  '',
  'world',
  'api',
  'desk',
  'media',
  '_next/static',
  'live',
  'preview/link',
  'search',
  'feed.xml',
  'livez',
];
const queries = [
  '',
  '?q=1',
  '?utm_source=x',
  '?before=abc',
  '?q=%',
  '?&&=',
  '?_rsc=1',
  `?${'x'.repeat(500)}`,
  '??',
];
const oddities = [
  'If-None-Match: "',
  'If-None-Match: *',
  `If-None-Match: ${'"a",'.repeat(300)}`,
  'If-Modified-Since: yesterday',
  'Range: bytes=5-1',
  'Range: bytes=-',
  `Range: bytes=${'0-1,'.repeat(200)}0-1`,
  'Accept-Encoding: br;q=nan, *;q=0',
  'Accept-Encoding: gzip',
  'Accept-Encoding: br',
  'Connection: keep-alive, X-Secret',
  'Connection: close',
  'X-Forwarded-For: 127.0.0.1',
  'X-Forwarded-Host: evil.example',
  'X-Middleware-Subrequest: proxy',
  'Host: second.example',
  'RSC: 1',
  'Next-Action: abc',
  'Cookie: session=secret',
  'Content-Length: 0',
  'Content-Length: -1',
  'Content-Length: 3',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: identity, chunked',
  'Transfer-Encoding : chunked',
  'Expect: 100-continue',
  'Expect: the unexpected',
  'Upgrade: websocket',
  ' folded: line',
  'no colon here',
  'X-\u0001: control',
  `X-Long: ${'a'.repeat(20_000)}`,
];

/** Requests as nobody should send them, and some as everybody does; each names itself by `id` where it can. */
export function oddRequest(random: () => number, id: number): OddRequest {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const chance = (of: number) => random() < of;
  if (chance(0.01)) {
    const noise = Array.from({ length: 40 }, () => String.fromCharCode(Math.floor(random() * 256))).join('');
    return { text: `${noise}\r\n\r\n`, asksFor: null };
  }
  const depth = Math.floor(random() * 4);
  const parts = [pick(firsts), ...Array.from({ length: depth }, () => pick(pieces)), `n${id % 200}`];
  let path = `/${parts.filter((part, at) => part || at > 0).join(chance(0.05) ? '//' : '/')}`;
  if (chance(0.02))
    path = pick(['*', 'http://evil.example/', '', '//evil.example/', `/${'y'.repeat(9_000)}`, '/']);
  const target = path + pick(queries);
  const method = pick(methods);
  const headers = chance(0.97) ? ['Host: news.example'] : [];
  while (chance(0.45)) headers.push(pick(oddities));
  const sends = headers.some((header) => header === 'Content-Length: 3');
  const chunks = headers.some((header) => header.startsWith('Transfer-Encoding:'));
  const body = sends
    ? 'abc'
    : chunks
      ? pick(['0\r\n\r\n', '3\r\nabc\r\n0\r\n\r\n', 'zz\r\n', 'fffffffffffffffff\r\n'])
      : '';
  const line = `${method} ${target} ${pick(versions)}`.trimEnd();
  return { text: `${[line, ...headers].join('\r\n')}\r\n\r\n${body}`, asksFor: target };
}
