import { Readable } from 'node:stream';
import { isProblem } from '@/lib/kit/problem';
import type { ByteRange, Half, Storage } from './storage';

/** One range of bytes (RFC 9110, 14.1.2); null for none, for several and for anything malformed, which get the whole. */
function parseRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | null {
  const match = header?.match(/^bytes=(\d*)-(\d*)$/);
  if (!match) return null;
  const [, from = '', to = ''] = match;
  if (!from && !to) return null;
  if (!from) {
    const length = Math.min(Number(to), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(from);
  const end = to ? Math.min(Number(to), size - 1) : size - 1;
  if (start >= size) return 'unsatisfiable';
  return end < start ? null : { start, end };
}

/** Whether the client has this file already (RFC 9110, 13.1): its tags decide, and only without them its date does. */
function isKnown(headers: Headers, etag: string, modified: Date): boolean {
  const tags = headers.get('if-none-match');
  if (tags !== null) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  return Math.floor(modified.getTime() / 1_000) * 1_000 <= since;
}

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
  if (isKnown(request.headers, etag, file.modified)) return new Response(null, { status: 304, headers });
  const ifRange = request.headers.get('if-range');
  const range = ifRange && ifRange !== etag ? null : parseRange(request.headers.get('range'), file.bytes);
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
