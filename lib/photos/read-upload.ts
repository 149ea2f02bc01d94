import { Problem } from '@/lib/kit/problem';
import { photoLimits } from './photo-limits';

/**
 * The bytes of an upload, at most `limit` of them: what comes after is never read. `declared` is what the sender says
 * the length is (a Content-Length), which can only refuse early, never allow. Throws `upload-too-large`,
 * `upload-empty`, or `upload-interrupted` when the stream breaks or ends before the declared length.
 */
export async function readUpload(
  content: AsyncIterable<Uint8Array>,
  { declared, limit = photoLimits.bytes }: { declared?: number; limit?: number } = {},
): Promise<Buffer> {
  if (declared !== undefined && declared > limit) throw new Problem('upload-too-large', { limit });
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of content) {
      length += chunk.byteLength;
      if (length > limit) throw new Problem('upload-too-large', { limit });
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('upload-interrupted', {}, { cause: error });
  }
  if (length === 0) throw new Problem('upload-empty');
  if (declared !== undefined && length < declared) throw new Problem('upload-interrupted');
  return Buffer.concat(chunks, length);
}
