import type { PostSent } from '@/lib/document/shapes/live-desk';
import { askServer } from '../ask-server';
import type { Sending, SendOutcome } from './post-draft';

/**
 * Asks the server to send a post that is stored there.
 * @param path the post's door
 * @param personId whose post it is: nobody else's session may send it
 */
export async function sendPost(
  path: string,
  personId: string,
  version: number,
  sending: Sending,
): Promise<SendOutcome> {
  const answer = await askServer<PostSent>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'desk-person': personId },
    body: JSON.stringify({ version, ...sending }),
  });
  if (answer.ok) return { kind: 'sent' };
  // No answer, a server that is starting again, or a session that has ended: the same may well be taken later.
  if (!answer.problem || answer.status >= 500 || answer.status === 401) return { kind: 'later' };
  return { kind: 'refused', sentence: answer.problem.message };
}
