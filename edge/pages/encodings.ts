import { promisify } from 'node:util';
import zlib from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

/** At once, while somebody waits: level 6 takes 1 ms for a page. */
export function gzipQuickly(body: Buffer): Promise<Buffer> {
  return gzip(body, { level: 6 });
}

/** As small as it gets, in the thread pool, while nobody waits. */
export function brotliWell(body: Buffer): Promise<Buffer> {
  return brotli(body, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

const known = new Map<string, Encoding>();

/**
 * The best encoding that a client takes, by its Accept-Encoding (RFC 9110, 12.5.3): brotli before gzip before none;
 * `q=0` refuses one. The few headers that browsers send are read once.
 */
export function chooseEncoding(accept: string | undefined): Encoding {
  if (!accept) return 'identity';
  const before = known.get(accept);
  if (before) return before;
  const quality = new Map<string, number>();
  for (const part of accept.toLowerCase().split(',', 50)) {
    const [name = '', ...parameters] = part.split(';');
    const q = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const value = q === undefined ? 1 : Number.parseFloat(q.trim().slice(2));
    quality.set(name.trim(), Number.isNaN(value) ? 0 : value);
  }
  const takes = (name: string) => (quality.get(name) ?? quality.get('*') ?? 0) > 0;
  const chosen = takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity';
  if (known.size < 500 && accept.length < 200) known.set(accept, chosen);
  return chosen;
}
