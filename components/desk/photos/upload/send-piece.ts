import type { UploadState } from '@/lib/document/shapes/upload';
import type { ProblemAnswer } from '@/lib/kit/action-result';

/** What became of a piece; `status` 0 means that no answer came: the line broke, or stood still for too long. */
export interface PieceAnswer {
  status: number;
  upload?: UploadState;
  problem?: ProblemAnswer;
}

const frozenAfter = 30_000;

/**
 * Sends one piece of an upload. XMLHttpRequest, because fetch doesn't tell how far it is. A line on which nothing moves
 * for half a minute counts as broken. Never rejects but with the signal's reason.
 * @param onSent bytes of the piece that have gone out so far
 */
export function sendPiece(
  id: string,
  offset: number,
  piece: Blob,
  { onSent, signal }: { onSent(bytes: number): void; signal: AbortSignal },
): Promise<PieceAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watch: ReturnType<typeof setTimeout>;
    const moving = () => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), frozenAfter);
    };
    const cancel = () => request.abort();
    request.open('PUT', `/api/uploads/${id}`);
    request.responseType = 'json';
    request.setRequestHeader('upload-offset', String(offset));
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.addEventListener('progress', ({ loaded }) => {
      moving();
      onSent(loaded);
    });
    request.addEventListener('loadend', () => {
      clearTimeout(watch);
      signal.removeEventListener('abort', cancel);
      if (signal.aborted) return reject(signal.reason);
      const body = request.response as ({ upload?: UploadState } & Partial<ProblemAnswer>) | null;
      const problem = body?.code && body.message ? (body as ProblemAnswer) : undefined;
      resolve({ status: request.status, upload: body?.upload, problem });
    });
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', cancel, { once: true });
    moving();
    request.send(piece);
  });
}
