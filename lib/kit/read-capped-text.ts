import { isProblem, Problem } from './problem';

/**
 * The body of a request as text, at most `limit` bytes: what comes after is never read. A declared length that is
 * too large is refused before the first byte.
 * @throws Problem `too-large`; `bad-request` when the body breaks off
 */
export async function readCappedText(request: Request, limit: number): Promise<string> {
  const refuse = () => new Problem('too-large', { limit });
  if (Number(request.headers.get('content-length')) > limit) throw refuse();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > limit) throw refuse();
      chunks.push(chunk);
    }
  } catch (cause) {
    throw isProblem(cause) ? cause : new Problem('bad-request', { reason: 'interrupted' }, { cause });
  }
  return Buffer.concat(chunks).toString('utf8');
}
