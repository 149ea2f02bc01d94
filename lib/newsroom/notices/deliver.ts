import { addJobs } from '@/lib/data/write/add-job';
import { insertDeliveries } from '@/lib/data/write/notice-deliveries';
import type { Member } from '@/lib/data/write/notice-members';
import type { Transaction } from '@/lib/data/write/transaction';
import { type NoticeKind, wishFor } from '@/lib/document/shapes/notice-wish';
import { config } from '@/lib/kit/config';

/** How long notices are gathered before they are mailed, in milliseconds: nobody gets twenty mails for one busy hour. */
const gathering = 3 * 60_000;

/** Whether somebody wants to hear of a kind at all, in whichever way they can. */
export function wantsToHear({ wishes, hook }: Member, kind: NoticeKind): boolean {
  const wish = wishFor(wishes, kind);
  return wish.desk || (wish.mail && config.smtpUrl() !== null) || (wish.webhook && hook !== null);
}

/** A notice, and one of those who are told of it. */
export interface Told {
  noticeId: string;
  member: Member;
}

/** Has notices of one kind sent to people in the ways that each of them wants beside the desk. */
export async function deliver(
  tx: Transaction,
  kind: NoticeKind,
  told: readonly Told[],
  at: Date,
): Promise<void> {
  const wanting = (way: 'mail' | 'webhook') =>
    told
      .filter(({ member }) => wishFor(member.wishes, kind)[way])
      .map(({ noticeId, member }) => ({ noticeId, personId: member.viewer.id, way, hook: member.hook }));
  const mails = config.smtpUrl() === null ? [] : wanting('mail');
  const posts = wanting('webhook').filter(({ hook }) => hook !== null);
  if (mails.length + posts.length === 0) return;
  const ids = await insertDeliveries(tx, [...posts, ...mails], at);
  const toPost = ids.slice(0, posts.length).map((id) => ({ subject: id, payload: { deliveryId: id } }));
  await addJobs(tx, 'post-notice', toPost);
  const toMail = mails.map(({ personId }) => ({ subject: personId, payload: { personId } }));
  await addJobs(tx, 'mail-notices', toMail, { runAt: new Date(at.getTime() + gathering) });
}
