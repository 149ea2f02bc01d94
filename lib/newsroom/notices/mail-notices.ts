import { siteLanguage, siteZone } from '@/lib/data/write/find-site';
import {
  type Delivery,
  dropDeliveries,
  noteDeliveries,
  waitingMails,
} from '@/lib/data/write/notice-deliveries';
import { listMembers, type Member } from '@/lib/data/write/notice-members';
import { inTransaction } from '@/lib/data/write/transaction';
import { type NoticeKind, wishFor } from '@/lib/document/shapes/notice-wish';
import { config } from '@/lib/kit/config';
import type { Locale } from '@/lib/kit/dates';
import { noticeMessages } from '@/lib/kit/messages/notices';
import { muteToken } from '@/lib/kit/mute-token';
import { can } from '@/lib/policy/can';
import { maySeeHouseNotice } from '@/lib/policy/notice-verbs';
import { noticeAddress, noticeSentence } from './notice-words';

/** How many notices one mail tells of, and how many are read for it. */
const told = 30;
const most = 500;

/** A mail as it is handed on to be sent. */
export interface NoticeMail {
  to: string;
  subject: string;
  text: string;
  /** An address that ends such mails when something posts to it (RFC 8058). */
  unsubscribe: string;
}

/** Whether a notice is still worth a mail: nobody has dealt with it, and whom it is for may read it and wants to. */
function isWanted({ viewer, wishes }: Member, { notice: { done, kind, story } }: Delivery): boolean {
  const may = story ? can(viewer, 'story.read', story.subject) : maySeeHouseNotice(viewer, kind);
  return !done && wishFor(wishes, kind).mail && may;
}

function compose({ viewer, email }: Member, deliveries: readonly Delivery[], locale: Locale): NoticeMail {
  const words = noticeMessages().mail;
  const origin = config.origin();
  const token = (kind: NoticeKind | 'all') => muteToken({ personId: viewer.id, kind });
  const shown = deliveries.slice(0, told);
  const kinds = [...new Set(deliveries.map(({ notice }) => notice.kind))];
  const [only] = kinds;
  const lines = shown.map(({ notice }) => {
    const quoted = notice.text ? `\n${notice.text.replace(/^/gm, '> ')}` : '';
    return `${noticeSentence(notice, locale)}${quoted}\n${noticeAddress(notice, origin)}`;
  });
  const rest = deliveries.length - shown.length;
  const stops = kinds.map((kind) => `${noticeMessages().kinds[kind]}: ${origin}/desk/mute/${token(kind)}`);
  const first = deliveries[0] ? noticeSentence(deliveries[0].notice, locale) : '';
  return {
    to: email,
    subject: words.subject(deliveries.length, first).replace(/\s+/g, ' ').slice(0, 200),
    text: [
      ...lines,
      ...(rest > 0 ? [words.more(rest, `${origin}/desk/notices`)] : []),
      `-- \n${words.stop}\n${stops.join('\n')}\n${words.choose(`${origin}/desk/account/notices`)}`,
    ].join('\n\n'),
    unsubscribe: `${origin}/api/notice-mute/${token(only && kinds.length === 1 ? only : 'all')}`,
  };
}

/**
 * Mails somebody everything that waits for them, in one mail. What they have dealt with meanwhile, may not read or don't
 * want any more is left out; where nothing is left there is no mail.
 * @param send hands a mail to the newsroom's server, and says whether it took it
 * @throws Error when it didn't: the queue tries again
 */
export async function mailNotices(
  personId: string,
  { send, now = () => new Date() }: { send: (mail: NoticeMail) => Promise<boolean>; now?: () => Date },
): Promise<void> {
  const found = await inTransaction(async (tx) => {
    const [member] = await listMembers(tx, [personId]);
    const waiting = await waitingMails(tx, personId, most);
    const wanted = member ? waiting.filter((delivery) => isWanted(member, delivery)) : [];
    const others = waiting.filter((delivery) => !wanted.includes(delivery)).map(({ id }) => id);
    await dropDeliveries(tx, others);
    return member && wanted.length > 0 ? { member, wanted, zone: await siteZone(tx) } : null;
  });
  if (!found) return;
  const { member, wanted, zone } = found;
  const ids = wanted.map(({ id }) => id);
  const sent = await send(compose(member, wanted, { language: await siteLanguage(), zone }));
  const state = sent ? 'sent' : 'waiting';
  const reason = sent ? '' : 'refused';
  await inTransaction((tx) => noteDeliveries(tx, ids, { state, at: now(), reason }));
  if (!sent) throw new Error(`The mail server did not take what ${wanted.length} notices say`);
}
