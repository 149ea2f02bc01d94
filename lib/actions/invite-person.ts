'use server';

import type { ActionResult } from '@/lib/kit/action-result';
import { config } from '@/lib/kit/config';
import { mailMessages } from '@/lib/kit/messages/mail';
import { sendMail } from '@/lib/mail/send-mail';
import { invitePerson as invite } from '@/lib/newsroom/people/invite-person';
import { type Invitation, invitationSchema } from '@/lib/policy/person-requests';
import { answer } from './answer';

/** Invites somebody. Returns the address that lets them in, and whether it was sent to them. */
export async function invitePerson(
  request: Invitation,
): Promise<ActionResult<{ address: string; sent: boolean }>> {
  return answer(invitationSchema, request, async (context, input) => {
    const { path, email } = await invite(context, input);
    const address = `${config.origin()}${path}`;
    const words = mailMessages().invite({ by: context.viewer.name, address, days: input.days });
    return { address, sent: await sendMail({ to: email, ...words }) };
  });
}
