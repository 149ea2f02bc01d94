import { postToAuth } from './auth-door';

/** How a sign-in went; `retryAfter` is in seconds. */
export type SignInOutcome =
  | { kind: 'signed-in' }
  | { kind: 'wrong' }
  /** The password was right; the account asks for more: codes of an `app`, a `passkey`, or either. */
  | { kind: 'code-needed' | 'code-wrong'; app: boolean; passkey: boolean }
  | { kind: 'passkey-refused' }
  | { kind: 'too-many-attempts' | 'busy'; retryAfter: number }
  | { kind: 'unreachable' };

/**
 * What the provider's error text means. `CredentialsSignin` is next-auth's word for a refused pair, which never says
 * whether the e-mail or the password was wrong; any other error is the server's own trouble.
 */
export function readSignInError(error: string): SignInOutcome {
  const [code, detail = ''] = error.split(':');
  if ((code === 'too-many-attempts' || code === 'busy') && /^\d+$/.test(detail))
    return { kind: code, retryAfter: Number(detail) };
  if (code === 'code-needed' || code === 'code-wrong')
    return { kind: code, app: detail.includes('app'), passkey: detail.includes('passkey') };
  if (code === 'passkey-refused') return { kind: code };
  return { kind: error === 'CredentialsSignin' ? 'wrong' : 'unreachable' };
}

async function attempt(
  door: Parameters<typeof postToAuth>[0],
  fields: Record<string, string>,
): Promise<SignInOutcome> {
  try {
    const error = (await postToAuth(door, fields)).searchParams.get('error');
    return error === null ? { kind: 'signed-in' } : readSignInError(error);
  } catch (error) {
    // A broken connection or an answer that is not next-auth's: said on the page, kept in the console.
    console.error(error);
    return { kind: 'unreachable' };
  }
}

/**
 * Tries e-mail, password and, where one was asked for, a code or a passkey's answer (JSON) at the server; on success the session
 * cookie is set. Never throws.
 */
export async function attemptSignIn(
  email: string,
  password: string,
  { code = '', passkey = '' }: { code?: string; passkey?: string } = {},
): Promise<SignInOutcome> {
  return attempt('callback/credentials', { email, password, code, passkey });
}

/** The same by a passkey's answer alone. */
export async function attemptPasskey(response: object): Promise<SignInOutcome> {
  return attempt('callback/passkey', { passkey: JSON.stringify(response) });
}
