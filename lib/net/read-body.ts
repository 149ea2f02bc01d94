import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Problem } from '@/lib/kit/problem';

/** What to do with an answer that is longer than the cap: refuse it, or keep what came first (a page's head is enough). */
export type Overflow = 'refuse' | 'cut';

interface BodyLimits {
  /** Of the body after decompression. What arrives on the wire may not be more either. */
  maxBytes: number;
  overflow: Overflow;
}

/** The codings that the fetcher asks for and understands (RFC 9110, 8.4.1). */
export const acceptEncoding = 'gzip, deflate, br';

function decoderFor(coding: string): Transform | null {
  switch (coding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new Problem('answer-wrong-type', { reason: 'content-encoding' });
  }
}

const enough = Symbol('enough');

/** Passes bytes on until there were `max`: a compressed stream can be endless and still say nothing. */
function wireCap(max: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.byteLength;
      if (seen > max) done(new Problem('answer-too-large', { limit: max }));
      else done(null, chunk);
    },
  });
}

/**
 * Reads a body, decompressing as it goes and stopping at the cap, so that neither 200 MB nor a few kilobytes that
 * unpack to gigabytes ever stand in memory.
 * @throws Problem `answer-too-large`; `answer-wrong-type` when the coding is unknown or broken; what the stream throws
 */
export async function readBody(body: Readable, contentEncoding: string, limits: BodyLimits): Promise<Buffer> {
  const { maxBytes, overflow } = limits;
  const decoder = decoderFor(contentEncoding.trim().toLowerCase());
  const chunks: Buffer[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) {
      const room = maxBytes - size;
      if (chunk.byteLength > room) {
        if (overflow === 'refuse') throw new Problem('answer-too-large', { limit: maxBytes });
        chunks.push(chunk.subarray(0, room));
        throw enough;
      }
      chunks.push(chunk);
      size += chunk.byteLength;
    }
  };
  try {
    if (decoder) await pipeline(body, wireCap(maxBytes), decoder, collect);
    else await pipeline(body, collect);
  } catch (error) {
    if (error !== enough) throw broken(error, decoder !== null);
  }
  return Buffer.concat(chunks);
}

// zlib's own codes: Z_DATA_ERROR, Z_BUF_ERROR (cut off), ERR__ERROR_FORMAT_… and ERR_PADDING_… from Brotli.
const decoderErrors = /^(?:Z_|ERR__ERROR_|ERR_BROTLI_|ERR_PADDING_)/;

function broken(error: unknown, compressed: boolean): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (!compressed || !decoderErrors.test(code)) return error;
  return new Problem('answer-wrong-type', { reason: 'content-encoding' }, { cause: error });
}
