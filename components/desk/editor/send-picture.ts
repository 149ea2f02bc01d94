import type { CreditPost } from '@/lib/document/credit';
import { editorMessages } from '@/lib/kit/messages/editor';
import { Patience } from '../photos/upload/patience';
import type { sendFile } from '../photos/upload/send-file';
import { UploadError } from '../photos/upload/upload-error';

const loadSend = () => import('../photos/upload/send-file');
const loadFetch = () => import('../photos/upload/fetch-file');

/** Fetches the code that uploads pictures, which nobody needs to write. */
export const loadUploads = () => Promise.all([loadSend(), loadFetch()]);

/**
 * `sendFile`, whose code comes when the first picture does. Without a network that is waited for as the upload itself
 * would be. @throws UploadError with a sentence; the signal's reason when it was cancelled
 */
export const sendPicture: typeof sendFile = async (file, options) => {
  const patience = new Patience();
  for (;;) {
    const code = await loadSend().catch(() => null);
    options.signal.throwIfAborted();
    if (code) return code.sendFile(file, options);
    options.onPhase({ is: 'offline', share: 0 });
    if (!(await patience.next(options.signal, 0))) throw new UploadError(editorMessages().later.failed, null);
  }
};

/** `fetchFile`, whose code comes with the first address. @throws UploadError with a sentence */
export async function fetchPicture(address: string, signal: AbortSignal, post?: CreditPost) {
  const { fetchFile } = await loadFetch().catch((cause: unknown) => {
    throw new UploadError(editorMessages().later.failed, null, { cause });
  });
  signal.throwIfAborted();
  return fetchFile(address, { signal, post });
}
