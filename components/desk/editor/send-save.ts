import type { DraftSaved } from '@/lib/document/shapes/desk-story';
import { saveProblemMessages } from '@/lib/kit/messages/save-problems';
import { askServer } from '../ask-server';
import type { Save, SaveOutcome, Theirs } from './save';

/** Browsers send at most 64 KB of requests that outlive their page (Fetch, keepalive). */
const keepaliveBytes = 60_000;

type Stored<C> = C & { version: number; savedBy: string; savedAt: string };

/**
 * Sends one save to its door and reads what became of it. While the page is being left a small one outlives it.
 * @param personId whose words they are: nobody else's session may store them
 * @param toContent picks the content out of what the server holds instead, after a conflict
 */
export async function sendSave<C extends object>(
  path: string,
  personId: string,
  { saveId, baseVersion, content }: Save<C>,
  toContent: (stored: Stored<C>) => C,
): Promise<SaveOutcome<C>> {
  const words = saveProblemMessages();
  const body = JSON.stringify({ saveId, baseVersion, ...content });
  const answer = await askServer<DraftSaved>(path, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'desk-person': personId },
    body,
    keepalive: document.visibilityState === 'hidden' && body.length < keepaliveBytes,
  });
  if (answer.ok) return { kind: 'saved', ...answer.value };
  const { status, problem } = answer;
  if (status === 401) return { kind: 'signed-out', sentence: words.signedOut };
  const current = problem?.code === 'stale-version' ? (problem.detail.current as Stored<C>) : null;
  if (current) return { kind: 'conflict', theirs: toTheirs(current, toContent) };
  if (!problem) return { kind: 'lost', sentence: status === 0 ? words.offline : words.unexpected };
  return { kind: status >= 500 ? 'lost' : 'refused', sentence: problem.message };
}

function toTheirs<C>(stored: Stored<C>, toContent: (stored: Stored<C>) => C): Theirs<C> {
  const { version, savedBy, savedAt } = stored;
  return { version, savedBy, savedAt, content: toContent(stored) };
}
