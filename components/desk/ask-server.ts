import type { Errand } from '@/blocks/editing/editor-context';
import type { ActionResult, ProblemAnswer } from '@/lib/kit/action-result';
import { openingMessages } from '@/lib/kit/messages/opening';

/** What a door of the API answered: its value, or its problem with the HTTP status; `null` problem: no answer came. */
export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; problem: ProblemAnswer | null };

function isProblem(value: unknown): value is ProblemAnswer {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Reads an answer of the API. An answer that isn't JSON (a proxy's error page) is no answer. */
export async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return { ok: true, value: body as T };
  return { ok: false, status: response.status, problem: isProblem(body) ? body : null };
}

/** Asks a door of the API. Never throws: a broken connection is an answer without a problem. */
export async function askServer<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  try {
    return await readAnswer<T>(await fetch(path, { ...init, cache: 'no-store' }));
  } catch {
    return { ok: false, status: 0, problem: null };
  }
}

/** What a refused action leaves: its sentence, and the problem itself where the server answered at all. */
type Refused = { ok: false; sentence: string; problem: ProblemAnswer | null };

/** Runs a server action as an errand: a refusal, or no answer at all, becomes a sentence. */
export async function runAction<T>(
  action: () => Promise<ActionResult<T>>,
): Promise<Extract<Errand<T>, { ok: true }> | Refused> {
  try {
    const result = await action();
    return result.ok ? result : { ok: false, sentence: result.problem.message, problem: result.problem };
  } catch (error) {
    // The request itself failed; what the server refuses comes back as a problem.
    console.error(error);
    return { ok: false, sentence: openingMessages().unreachable, problem: null };
  }
}
