import { sendMail } from '@/lib/mail/send-mail';
import { mailNotices } from '@/lib/newsroom/notices/mail-notices';
import type { Task } from '../task';

/** Mails somebody what they are to be told, all of it at once. */
export const mailNoticesTask: Task<'mail-notices'> = ({ personId }) =>
  mailNotices(personId, { send: sendMail });
