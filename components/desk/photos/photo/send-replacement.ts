import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { photoPageMessages } from '@/lib/kit/messages/photo-page';
import type { Wish } from '../upload/send-file';

/** What became of a file: the photo as it is now, a choice that somebody has to make, or why it was refused. */
export type Replaced =
  | { photo: DeskPhoto; changed: boolean }
  | { moves: true; canMove: boolean }
  | { sentence: string };

type ServerAnswer = {
  photo?: DeskPhoto;
  changed?: boolean;
  code?: string;
  message?: string;
  detail?: { canMove?: boolean };
} | null;

function outcomeOf(answer: ServerAnswer): Replaced {
  if (answer?.photo) return { photo: answer.photo, changed: answer.changed ?? true };
  if (answer?.code === 'upload-animated') return { moves: true, canMove: answer.detail?.canMove !== false };
  if (answer?.code === 'upload-animation-too-long') return { moves: true, canMove: false };
  return { sentence: answer?.message ?? photoPageMessages().replace.unreachable };
}

/**
 * Sends another file for a photo. Without a `wish` one that moves is not taken, but asked about. Never rejects.
 * XMLHttpRequest, because fetch doesn't tell how far an upload is.
 */
export function sendReplacement(
  id: string,
  { file, reason, wish }: { file: File; reason: string; wish?: Wish },
  onProgress: (share: number) => void,
): Promise<Replaced> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/api/photos/${id}/file${wish ? `?animation=${wish}` : ''}`);
    request.responseType = 'json';
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.setRequestHeader('x-reason', encodeURIComponent(reason));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total ? loaded / total : 1),
    );
    request.addEventListener('load', () => resolve(outcomeOf(request.response as ServerAnswer)));
    request.addEventListener('error', () => resolve(outcomeOf(null)));
    request.send(file);
  });
}
