'use server';

import { after } from 'next/server';
import { z } from 'zod';
import { takeResetAttempt } from '@/lib/auth/door-limits';
import type { ActionResult } from '@/lib/kit/action-result';
import { config } from '@/lib/kit/config';
import { mailMessages } from '@/lib/kit/messages/mail';
import { Problem } from '@/lib/kit/problem';
import { canSendMail, sendMail } from '@/lib/mail/send-mail';
import { askForResetLink } from '@/lib/newsroom/people/make-reset-link';
import { answerAnybody } from './answer';

/** Sends a link to a new password, if somebody has this e-mail address. The answer and its time are the same either way. */
export async function askForReset(email: string): Promise<ActionResult<null>> {
  return answerAnybody(
    z.object({ email: z.string().trim().pipe(z.email().max(320)) }),
    { email },
    async (input) => {
      if (!canSendMail()) throw new Problem('not-found');
      await takeResetAttempt(input.email);
      // Only when the answer is on its way: what it takes to find somebody and to write to them must tell nobody.
      after(async () => {
        const link = await askForResetLink(input.email, new Date());
        if (!link) return;
        const { subject, text } = mailMessages().reset({
          name: link.name,
          address: `${config.origin()}${link.path}`,
        });
        await sendMail({ to: link.email, subject, text });
      });
      return null;
    },
  );
}
