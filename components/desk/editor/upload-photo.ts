import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { editorMessages } from '@/lib/kit/messages/editor';

/** An upload that was refused or broke off; its message is a sentence for the person. */
export class UploadError extends Error {}

interface UploadOptions {
  /** 0 to 1 while bytes go out; 1 means that the server is at work. */
  onProgress(share: number): void;
  signal: AbortSignal;
}

/**
 * Uploads one picture. XMLHttpRequest, because fetch doesn't tell how far an upload is.
 * @throws UploadError with the server's sentence; the signal's reason when it was cancelled
 */
export function uploadPhoto(file: File, { onProgress, signal }: UploadOptions): Promise<DeskPhoto> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/photos');
    request.responseType = 'json';
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 1),
    );
    request.addEventListener('load', () => {
      const answer = request.response as { photo?: DeskPhoto; message?: string } | null;
      if (answer?.photo) resolve(answer.photo);
      else reject(new UploadError(answer?.message ?? editorMessages().upload.unreachable));
    });
    request.addEventListener('error', () => reject(new UploadError(editorMessages().upload.unreachable)));
    request.addEventListener('abort', () => reject(signal.reason));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** The pictures among dropped, pasted or chosen files; what they really are the server finds out. */
export function picturesIn(files: FileList | null | undefined): File[] {
  return [...(files ?? [])].filter((file) => file.type.startsWith('image/') || file.type === '');
}
