import type { NotFetchedReason } from '@/lib/document/shapes/embed-snapshot';
import { isProblem, type ProblemCode } from '@/lib/kit/problem';
import { AskedNotTo, ProviderSaidNo, Unreadable } from './provider-errors';

const byProblem: Partial<Record<ProblemCode, NotFetchedReason>> = {
  'address-refused': 'refused',
  'address-unreachable': 'unreachable',
  'answer-too-slow': 'too-slow',
  'answer-too-large': 'too-large',
  'answer-wrong-type': 'unreadable',
};

function byStatus(status: number): NotFetchedReason {
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 403) return 'private';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'unreachable' : 'gone';
}

/**
 * Why an attempt to ask a provider failed, in the words of the desk.
 * @throws the error itself when it is none that asking can end in: then the fault is ours
 */
export function reasonOf(error: unknown): { reason: NotFetchedReason; retryAfterSeconds: number | null } {
  if (error instanceof ProviderSaidNo) {
    return { reason: byStatus(error.status), retryAfterSeconds: error.retryAfterSeconds };
  }
  if (error instanceof AskedNotTo) return { reason: 'not-welcome', retryAfterSeconds: null };
  if (error instanceof Unreadable) return { reason: 'unreadable', retryAfterSeconds: null };
  const reason = isProblem(error) ? byProblem[error.code] : undefined;
  if (!reason) throw error;
  return { reason, retryAfterSeconds: null };
}
