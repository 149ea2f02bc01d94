import { z } from 'zod';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { Unreadable } from './provider-errors';

const text = z.string().catch('');
const acct = z
  .string()
  .regex(/^[\w][\w.-]{0,60}(?:@[\w.-]{1,200})?$/)
  .catch('');

const attachment = z
  .object({ type: text, url: text, preview_url: text, description: text })
  .catch({ type: '', url: '', preview_url: '', description: '' });

const own = z.object({
  content: text,
  spoiler_text: text,
  created_at: text,
  in_reply_to_id: text,
  in_reply_to_account_id: text,
  account: z.object({ acct, display_name: text }).catch({ acct: '', display_name: '' }),
  mentions: z.array(z.object({ id: text, acct })).catch([]),
  media_attachments: z.array(attachment).catch([]),
});

const schema = own.extend({ reblog: own.nullish().catch(null) });

/** A status of the Mastodon API (docs.joinmastodon.org, Status entity), as far as Dateline reads it. */
interface MastodonStatus {
  /** HTML of a stranger: only ever read for its words. */
  content: string;
  spoilerText: string;
  createdAt: string;
  inReplyToId: string;
  inReplyToAccountId: string;
  /** `name`, or `name@instance` for accounts of another instance; empty when not said. */
  acct: string;
  displayName: string;
  mentions: { id: string; acct: string }[];
  /** Pictures, and the pictures that stand for videos, with what their author says they show. */
  pictures: { url: string | null; alt: string }[];
}

/**
 * Reads a status leniently; of a boost, the status that was boosted.
 * @throws Unreadable when it is not a status
 */
export function parseMastodonStatus(json: unknown): MastodonStatus {
  const result = schema.safeParse(json);
  if (!result.success) throw new Unreadable('status');
  const status = result.data.reblog ?? result.data;
  if (!status.account.acct) throw new Unreadable('status');
  return {
    content: status.content,
    spoilerText: status.spoiler_text.trim(),
    createdAt: status.created_at,
    inReplyToId: /^\d{5,25}$/.test(status.in_reply_to_id) ? status.in_reply_to_id : '',
    inReplyToAccountId: status.in_reply_to_account_id,
    acct: status.account.acct,
    displayName: status.account.display_name,
    mentions: status.mentions.filter((mention) => mention.acct !== '' && mention.id !== ''),
    pictures: status.media_attachments
      .filter(({ type }) => type !== 'audio')
      .map(({ type, url, preview_url, description }) => ({
        url: safeWebAddress(type === 'image' ? url : '') ?? safeWebAddress(preview_url),
        alt: description,
      })),
  };
}
