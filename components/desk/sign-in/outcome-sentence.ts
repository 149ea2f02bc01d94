import { deskMessages } from '@/lib/kit/messages/desk';
import { problemText } from '@/lib/kit/messages/problems';
import type { SignInOutcome } from './attempt-sign-in';

/** What to tell somebody whose sign-in went wrong; null when it didn't. */
export function outcomeSentence(outcome: SignInOutcome | null): string | null {
  const words = deskMessages().signIn;
  switch (outcome?.kind) {
    case 'wrong':
      return words.wrong;
    case 'code-needed':
    case 'code-wrong':
      return problemText(outcome.kind, { app: outcome.app, passkey: outcome.passkey });
    case 'passkey-refused':
      return problemText(outcome.kind);
    case 'unreachable':
      return words.unreachable;
    case 'too-many-attempts':
    case 'busy':
      return problemText(outcome.kind, { retryAfter: outcome.retryAfter });
    default:
      return null;
  }
}
