/** A request for one page and nothing else, as far as the answer depends on it. */
export interface PlainGet {
  /** The request target, in origin form. */
  target: string;
  accept: string | undefined;
  noneMatch: string | undefined;
  modifiedSince: string | undefined;
  forwardedFor: string | undefined;
  lastEventId: string | undefined;
}

const longest = 8_000;
// A request line of GET in origin form and whole header lines (RFC 9112, 3 and 5), then nothing more.
const shape =
  /^GET (\/[!"$-~]*) HTTP\/1\.1\r\n(?:[!#$%&'*+.^_`|~0-9A-Za-z-]+:[\t\x20-\x7e\x80-\xff]*\r\n)+\r\n$/;
const lineEnd = 13;
const colon = 58;

// By length first: most headers of a request are none of these.
const lengths = new Set([2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16, 17]);
/** With any of these the connection, the message or the answer is more than a plain one. */
const more = new Set([
  'te',
  'rsc',
  'range',
  'expect',
  'upgrade',
  'trailer',
  'if-range',
  'content-length',
  'transfer-encoding',
  'proxy-connection',
]);

/**
 * Reads a piece of a connection that is exactly one whole, plain request: GET by HTTP/1.1, no body, the connection stays.
 * Null for everything else, odd or merely rare: then Node's parser decides. So this must accept only what that parser
 * reads in the same way; a test holds one against the other.
 */
export function readPlainGet(chunk: Buffer): PlainGet | null {
  const { length } = chunk;
  // 'G', and a line feed at the end: enough to leave bodies and parts of heads alone.
  if (length < 27 || length > longest || chunk[0] !== 71 || chunk[length - 1] !== 10) return null;
  const text = chunk.toString('latin1');
  const target = shape.exec(text)?.[1];
  if (target === undefined) return null;
  const get: PlainGet = {
    target,
    accept: undefined,
    noneMatch: undefined,
    modifiedSince: undefined,
    forwardedFor: undefined,
    lastEventId: undefined,
  };
  let hosts = 0;
  // Past `GET `, the target and ` HTTP/1.1` with its line end.
  for (let at = target.length + 15; text.charCodeAt(at) !== lineEnd; ) {
    let end = at;
    while (text.charCodeAt(end) !== colon) end += 1;
    const next = text.indexOf('\r\n', end);
    if (lengths.has(end - at)) {
      const name = text.slice(at, end).toLowerCase();
      if (more.has(name)) return null;
      if (name === 'host') hosts += 1;
      else if (name === 'connection') {
        if (
          text
            .slice(end + 1, next)
            .trim()
            .toLowerCase() !== 'keep-alive'
        )
          return null;
      } else if (!readCondition(get, name, text, end + 1, next)) return null;
    }
    at = next + 2;
  }
  return hosts === 1 ? get : null;
}

type Counted = Exclude<keyof PlainGet, 'target'>;

/** The headers on which an answer depends. */
const counted: Record<string, Counted> = {
  'accept-encoding': 'accept',
  'if-none-match': 'noneMatch',
  'if-modified-since': 'modifiedSince',
  'x-forwarded-for': 'forwardedFor',
  'last-event-id': 'lastEventId',
};

/** Takes up a header on which the answer depends; false where it comes twice. */
function readCondition(get: PlainGet, name: string, text: string, from: number, to: number): boolean {
  const field = counted[name];
  if (!field) return true;
  if (get[field] !== undefined) return false;
  get[field] = text.slice(from, to).trim();
  return true;
}
