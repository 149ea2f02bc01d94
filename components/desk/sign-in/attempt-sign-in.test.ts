import { describe, expect, it } from 'vitest';
import { readSignInError } from './attempt-sign-in';

describe('readSignInError', () => {
  it('reads how long to wait', () => {
    expect(readSignInError('too-many-attempts:90')).toEqual({ kind: 'too-many-attempts', retryAfter: 90 });
  });

  it('takes a refusal for a wrong e-mail or password', () => {
    expect(readSignInError('CredentialsSignin')).toEqual({ kind: 'wrong' });
  });

  it('reads that a code is asked for', () => {
    expect(readSignInError('code-needed')).toEqual({ kind: 'code-needed' });
    expect(readSignInError('code-wrong')).toEqual({ kind: 'code-wrong' });
  });

  it.each(['sign-in-failed', 'too-many-attempts:', 'too-many-attempts:soon', 'Configuration'])(
    'does not blame the person for %s',
    (error) => {
      expect(readSignInError(error)).toEqual({ kind: 'unreachable' });
    },
  );
});
