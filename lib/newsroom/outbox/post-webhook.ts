import type { Webhook } from '@/lib/data/write/webhooks';
import { isProblem } from '@/lib/kit/problem';
import { guardedExchange } from '@/lib/net/guarded-exchange';
import { internet, type Network } from '@/lib/net/network';
import { webhookHeaders } from './webhook-signature';

/** What came of telling an address something. */
export interface WebhookAnswer {
  ok: boolean;
  tookMs: number;
  /** Null where there was no answer, and `reason` is the code of the problem. */
  status: number | null;
  reason: string;
  /** The beginning of the answer. */
  excerpt: string;
  retryAfterSeconds: number | null;
}

const timeoutMs = 15_000;
const excerptBytes = 1_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL stores no NUL, and nobody wants to read the others
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * Posts a signed message to a webhook. Anything but a 2xx is a failure, a redirect too: what is signed for one address is
 * not carried to another.
 * @throws the signal's reason when the caller gave up
 */
export async function postWebhook(
  {
    url,
    secret,
    formerSecret,
    formerUntil,
  }: Pick<Webhook, 'url' | 'secret' | 'formerSecret' | 'formerUntil'>,
  message: { id: string; body: string; at: Date },
  signal?: AbortSignal,
  network: Network = internet(),
): Promise<WebhookAnswer> {
  const both = formerSecret && formerUntil && formerUntil > message.at;
  const headers = {
    'content-type': 'application/json',
    ...webhookHeaders(message, both ? [secret, formerSecret] : [secret]),
  };
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    const request = {
      method: 'POST',
      headers,
      body: message.body,
      maxBytes: excerptBytes,
      timeoutMs,
    } as const;
    const answer = await guardedExchange(url, { ...request, signal }, network);
    const { status, text, retryAfterSeconds } = answer;
    const ok = status >= 200 && status <= 299;
    const excerpt = text.replace(controls, '').toWellFormed();
    return { ok, tookMs: took(), status, reason: '', excerpt, retryAfterSeconds };
  } catch (error) {
    if (!isProblem(error)) throw error;
    const none = { status: null, excerpt: '', retryAfterSeconds: null };
    return { ok: false, tookMs: took(), reason: error.code, ...none };
  }
}
