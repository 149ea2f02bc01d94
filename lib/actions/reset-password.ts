'use server';

import { takeLinkAttempt } from '@/lib/auth/door-limits';
import { findAccountLink } from '@/lib/auth/find-account-link';
import { newPasswordHash } from '@/lib/auth/new-password';
import type { ActionResult } from '@/lib/kit/action-result';
import { Problem } from '@/lib/kit/problem';
import { resetPassword as reset } from '@/lib/newsroom/people/set-password';
import { resetSchema } from '@/lib/policy/person-requests';
import { answerAnybody } from './answer';

/** Gives a new password to whoever holds a link for it. Returns the e-mail address to sign in with. */
export async function resetPassword(request: {
  token: string;
  password: string;
}): Promise<ActionResult<{ email: string }>> {
  return answerAnybody(resetSchema, request, async ({ token, password }) => {
    await takeLinkAttempt();
    const link = await findAccountLink(token, 'reset');
    if (!link) throw new Problem('link-ended');
    const passwordHash = await newPasswordHash(password, [link.email]);
    return reset({ token, passwordHash }, new Date());
  });
}
