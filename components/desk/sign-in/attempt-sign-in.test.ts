import { describe, expect, it } from 'vitest';
import { readSignInError } from './attempt-sign-in';

describe('readSignInError', () => {
  it('reads how long to wait', () => {
    expect(readSignInError('too-many-attempts:90')).toEqual({ kind: 'too-many-attempts', retryAfter: 90 });
    expect(readSignInError('busy:2')).toEqual({ kind: 'busy', retryAfter: 2 });
  });

  it('takes a refusal for a wrong e-mail or password', () => {
    expect(readSignInError('CredentialsSignin')).toEqual({ kind: 'wrong' });
  });

  it('reads what is asked for beside the password', () => {
    const wanted = (kind: string, app: boolean, passkey: boolean) => ({ kind, app, passkey });
    expect(readSignInError('code-needed:app')).toEqual(wanted('code-needed', true, false));
    expect(readSignInError('code-needed:passkey')).toEqual(wanted('code-needed', false, true));
    expect(readSignInError('code-wrong:app+passkey')).toEqual(wanted('code-wrong', true, true));
    expect(readSignInError('passkey-refused')).toEqual({ kind: 'passkey-refused' });
  });

  it.each(['sign-in-failed', 'too-many-attempts:', 'too-many-attempts:soon', 'Configuration'])(
    'does not blame the person for %s',
    (error) => {
      expect(readSignInError(error)).toEqual({ kind: 'unreachable' });
    },
  );
});
