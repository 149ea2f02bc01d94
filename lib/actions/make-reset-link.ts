'use server';

import { z } from 'zod';
import type { ActionResult } from '@/lib/kit/action-result';
import { config } from '@/lib/kit/config';
import { mailMessages } from '@/lib/kit/messages/mail';
import { sendMail } from '@/lib/mail/send-mail';
import { makeResetLink as make } from '@/lib/newsroom/people/make-reset-link';
import { answer } from './answer';

/** Makes a link to a new password for somebody, and sends it to them where mail can be sent. */
export async function makeResetLink(id: string): Promise<ActionResult<{ address: string; sent: boolean }>> {
  return answer(z.object({ id: z.uuid() }), { id }, async (context, input) => {
    const { path, email, name } = await make(context, input);
    const address = `${config.origin()}${path}`;
    return { address, sent: await sendMail({ to: email, ...mailMessages().reset({ name, address }) }) };
  });
}
