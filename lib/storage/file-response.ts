import { Readable } from 'node:stream';
import { isKnown } from '@/lib/kit/is-known';
import { isProblem } from '@/lib/kit/problem';
import { wantedRange } from '@/lib/kit/wanted-range';
import type { Half, Storage } from './storage';

/**
 * A stored file as an HTTP answer, or null where there is none. Keys are made of contents, so the key is the
 * validator. Answers 304, 206 and 416 as RFC 9110 has it.
 */
export async function fileResponse(
  request: Request,
  { storage, half, key, cacheControl }: { storage: Storage; half: Half; key: string; cacheControl: string },
): Promise<Response | null> {
  const file = await storage.stat(half, key);
  if (!file) return null;
  const etag = `"${key}"`;
  const headers = new Headers({
    'content-type': file.contentType,
    'cache-control': cacheControl,
    etag,
    'last-modified': file.modified.toUTCString(),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  });
  const [noneMatch, since] = [request.headers.get('if-none-match'), request.headers.get('if-modified-since')];
  if (isKnown(noneMatch, since, etag, file.modified.getTime())) {
    return new Response(null, { status: 304, headers });
  }
  const [wanted, ifRange] = [request.headers.get('range'), request.headers.get('if-range')];
  const range = wantedRange({ method: request.method, range: wanted, ifRange }, etag, file.bytes);
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${file.bytes}`);
    return new Response(null, { status: 416, headers });
  }
  const end = range?.end ?? file.bytes - 1;
  headers.set('content-length', String(end - (range?.start ?? 0) + 1));
  if (range) headers.set('content-range', `bytes ${range.start}-${end}/${file.bytes}`);
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return new Response(null, { status, headers });
  const opened = await storage.read(half, key, range ?? undefined).catch((error: unknown) => {
    // Withdrawn between the look and the reading.
    if (isProblem(error, 'not-found')) return null;
    throw error;
  });
  return opened && new Response(Readable.toWeb(opened.body) as ReadableStream, { status, headers });
}
