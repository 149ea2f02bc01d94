import { describe, expect, it } from 'vitest';
import { readSignInError } from './attempt-sign-in';

describe('readSignInError', () => {
  it('reads how long to wait', () => {
    expect(readSignInError('too-many-attempts:90')).toEqual({ kind: 'too-many-attempts', retryAfter: 90 });
  });

  it.each(['sign-in-failed', 'CredentialsSignin', 'too-many-attempts:', 'too-many-attempts:soon'])(
    'takes %s for a wrong e-mail or password',
    (error) => {
      expect(readSignInError(error)).toEqual({ kind: 'wrong' });
    },
  );
});
