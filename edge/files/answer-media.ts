import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mediaCacheControl } from '@/lib/kit/media-address';
import { fileResponse } from '@/lib/storage/file-response';
import { photoStorage } from '@/lib/storage/photo-storage';

const counted = ['range', 'if-range', 'if-none-match', 'if-modified-since'] as const;

/** Sends a published picture from the storage; ranges and conditions as RFC 9110 has them. Null where there is none. */
export async function answerMedia(
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | null> {
  const headers = new Headers();
  for (const name of counted) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const question = new Request('http://edge/', { method: request.method, headers });
  const answer = await fileResponse(question, {
    storage: photoStorage(),
    half: 'public',
    key,
    cacheControl: mediaCacheControl(request.url ?? '', Date.now()),
  });
  if (!answer) return null;
  response.writeHead(answer.status, [...answer.headers].flat());
  if (!answer.body) response.end();
  else await pipeline(Readable.fromWeb(answer.body as never), response).catch(() => response.destroy());
  return answer.status;
}
