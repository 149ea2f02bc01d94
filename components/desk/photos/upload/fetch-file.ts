import type { CreditPost } from '@/lib/document/credit';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { uploadMessages } from '@/lib/kit/messages/uploads';
import { askServer } from '../../ask-server';
import type { SentFile, Wish } from './send-file';
import { UploadError } from './upload-error';

/** Has the server fetch the picture at an address into the library. @throws UploadError with a sentence */
export async function fetchFile(
  address: string,
  { wish, post, signal }: { wish?: Wish; post?: CreditPost; signal: AbortSignal },
): Promise<SentFile> {
  const answer = await askServer<{ photo: DeskPhoto; added: boolean }>('/api/photos/from-address', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ address, animation: wish, post }),
    signal,
  });
  signal.throwIfAborted();
  if (answer.ok) return answer.value;
  const { problem } = answer;
  throw new UploadError(problem?.message ?? uploadMessages().unreachable, problem?.code ?? null, {
    canMove: problem?.detail.canMove !== false,
  });
}
