import { UploadError } from './upload-error';

/**
 * The SHA-256 of a file in hex, counted by the browser; null on pages without HTTPS, where browsers don't offer it: the
 * server then finds out by itself, only later.
 * @throws UploadError when the file can't be read
 */
export async function fileHash(file: Blob, unreadable: string): Promise<string | null> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new UploadError(unreadable, null, { cause });
  });
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
