'use server';

import { takeLinkAttempt } from '@/lib/auth/door-limits';
import { findAccountLink } from '@/lib/auth/find-account-link';
import { newPasswordHash } from '@/lib/auth/new-password';
import type { ActionResult } from '@/lib/kit/action-result';
import { Problem } from '@/lib/kit/problem';
import { acceptInvitation } from '@/lib/newsroom/people/accept-invitation';
import { joinSchema } from '@/lib/policy/person-requests';
import { answerAnybody } from './answer';

/** Lets somebody in who holds an invitation. Returns the e-mail address to sign in with. */
export async function joinNewsroom(request: {
  token: string;
  name: string;
  password: string;
}): Promise<ActionResult<{ email: string }>> {
  return answerAnybody(joinSchema, request, async ({ token, name, password }) => {
    await takeLinkAttempt();
    const link = await findAccountLink(token, 'invite');
    if (!link) throw new Problem('link-ended');
    const passwordHash = await newPasswordHash(password, [name, link.email]);
    return acceptInvitation({ token, name, passwordHash }, new Date());
  });
}
