import { findArrival } from '@/lib/data/write/sessions';
import { browserName } from '@/lib/kit/browser-name';
import { config } from '@/lib/kit/config';
import { formatDate } from '@/lib/kit/dates';
import { mailMessages } from '@/lib/kit/messages/mail';
import { canSendMail, sendMail } from '@/lib/mail/send-mail';
import type { Task } from '../task';

/**
 * Writes to somebody that they were signed in where nobody had seen them before, unless they have said meanwhile that it was
 * them. Where the newsroom has no mail the desk alone says so.
 */
export const tellOfSignInTask: Task<'tell-of-sign-in'> = async ({ sessionId }) => {
  const arrival = canSendMail() ? await findArrival(sessionId) : null;
  if (!arrival?.strange) return;
  const { subject, text } = mailMessages().signIn({
    name: arrival.name,
    browser: browserName(arrival.userAgent),
    place: arrival.address,
    time: formatDate(arrival.at.toISOString(), 'dateTime', arrival.locale),
    address: `${config.origin()}/desk/account`,
  });
  if (!(await sendMail({ to: arrival.email, subject, text }))) throw new Error('The mail was not taken');
};
