import { postToAuth } from './auth-door';

/** How a sign-in went; `retryAfter` is in seconds. */
export type SignInOutcome =
  | { kind: 'signed-in' }
  | { kind: 'wrong' }
  /** The password was right; the account asks for a code as well. */
  | { kind: 'code-needed' | 'code-wrong' }
  | { kind: 'too-many-attempts'; retryAfter: number }
  | { kind: 'unreachable' };

/**
 * What the provider's error text means. `CredentialsSignin` is next-auth's word for a refused pair, which never says
 * whether the e-mail or the password was wrong; any other error is the server's own trouble.
 */
export function readSignInError(error: string): SignInOutcome {
  const limited = /^too-many-attempts:(\d+)$/.exec(error);
  if (limited) return { kind: 'too-many-attempts', retryAfter: Number(limited[1]) };
  if (error === 'code-needed' || error === 'code-wrong') return { kind: error };
  return { kind: error === 'CredentialsSignin' ? 'wrong' : 'unreachable' };
}

/** Tries e-mail, password and, where one was asked for, a code at the server; on success the session cookie is set. Never throws. */
export async function attemptSignIn(email: string, password: string, code = ''): Promise<SignInOutcome> {
  try {
    const error = (await postToAuth('callback/credentials', { email, password, code })).searchParams.get(
      'error',
    );
    return error === null ? { kind: 'signed-in' } : readSignInError(error);
  } catch (error) {
    // A broken connection or an answer that is not next-auth's: said on the page, kept in the console.
    console.error(error);
    return { kind: 'unreachable' };
  }
}
