import { addJob } from '@/lib/data/write/add-job';
import { siteLanguage, siteZone } from '@/lib/data/write/find-site';
import { dropDeliveries, noteDeliveries, waitingDelivery } from '@/lib/data/write/notice-deliveries';
import { listMembers, readHookSecret, writeHook } from '@/lib/data/write/notice-members';
import { inTransaction } from '@/lib/data/write/transaction';
import { wishFor } from '@/lib/document/shapes/notice-wish';
import { nextAttempt } from '@/lib/document/webhook-times';
import { config } from '@/lib/kit/config';
import type { Network } from '@/lib/net/network';
import { can } from '@/lib/policy/can';
import { maySeeHouseNotice } from '@/lib/policy/notice-verbs';
import { postWebhook } from '../outbox/post-webhook';
import { noticeAddress, noticeSentence } from './notice-words';

interface Posting {
  signal?: AbortSignal;
  now?: () => Date;
  network?: Network;
}

/**
 * Posts one notice to the address of whoever it is for, signed as webhooks are (docs/webhooks.md): one attempt, and how it
 * went. What failed is tried again for a day; an address that says it is gone (410) is used no more.
 * @throws the signal's reason when the worker is to stop: the attempt then doesn't count
 */
export async function postNotice(deliveryId: string, posting: Posting = {}): Promise<void> {
  const { signal, now = () => new Date(), network } = posting;
  const found = await inTransaction(async (tx) => {
    const delivery = await waitingDelivery(tx, deliveryId);
    if (!delivery) return null;
    const [member] = await listMembers(tx, [delivery.personId]);
    const { kind, story } = delivery.notice;
    const wanted =
      member?.hook &&
      wishFor(member.wishes, kind).webhook &&
      (story ? can(member.viewer, 'story.read', story.subject) : maySeeHouseNotice(member.viewer, kind));
    if (wanted && member.hook) return { delivery, hook: member.hook, zone: await siteZone(tx) };
    await dropDeliveries(tx, [deliveryId]);
    return null;
  });
  if (!found) return;
  const { delivery, hook, zone } = found;
  const { notice, personId } = delivery;
  const locale = { language: await siteLanguage(), zone };
  const at = now();
  const address = noticeAddress(notice, config.origin());
  const body = JSON.stringify({
    type: `notice.${notice.kind}`,
    timestamp: notice.at.toISOString(),
    // Chat rooms show this one field.
    text: `${noticeSentence(notice, locale)} ${address}`,
    data: {
      url: address,
      story: notice.story && { id: notice.story.id, headline: notice.story.headline },
      by: notice.by,
      note: notice.text,
      happensAt: notice.happensAt.toISOString(),
    },
  });
  // Nothing is held while somebody else's server thinks.
  const secret = readHookSecret(personId, hook);
  const to = { url: hook.url, secret, formerSecret: null, formerUntil: null };
  const answer = await postWebhook(to, { id: notice.id, body, at }, signal, network);
  await inTransaction(async (tx) => {
    const gone = answer.status === 410;
    const tryAt =
      answer.ok || gone ? null : nextAttempt(delivery.attempts + 1, now(), answer.retryAfterSeconds);
    const state = answer.ok ? 'sent' : tryAt ? 'waiting' : 'failed';
    const reason = answer.ok ? '' : answer.reason || String(answer.status);
    await noteDeliveries(tx, [deliveryId], { state, at: now(), reason });
    if (gone) await writeHook(tx, personId, null);
    if (tryAt) await addJob(tx, 'post-notice', { deliveryId }, { subject: deliveryId, runAt: tryAt });
  });
}
