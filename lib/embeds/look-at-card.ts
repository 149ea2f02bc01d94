import { probeAddress } from '@/lib/net/probe-address';
import { maySeePage } from './ask-robots';
import type { Memory } from './memory';
import type { PostLook } from './post-look';
import { behindStandIn, throughStandIn } from './stand-in';
import { siteOf } from './web-address';

const pathOf = (url: URL) => url.pathname.replace(/\/$/, '') + url.search;

/**
 * Looks whether the page behind a link card is still there, without reading it, where its site's robots.txt allows that.
 * Only 404 and 410 say that it is gone: many sites turn programs away.
 * @throws the signal's own reason when the caller gave up
 */
export async function lookAtCard(address: string, memory: Memory, signal?: AbortSignal): Promise<PostLook> {
  const nothing = { found: null, status: null, retryAfterSeconds: null } as const;
  const url = new URL(address);
  if (!(await maySeePage(url, memory, signal))) return { ...nothing, reason: 'not-asked' };
  const probed = await probeAddress(throughStandIn(address), signal);
  if ('reason' in probed) return { ...nothing, reason: probed.reason };
  const { status, retryAfterSeconds } = probed;
  if (status === 404 || status === 410) return { found: 'gone', status };
  if (status >= 400) return { found: null, status, reason: null, retryAfterSeconds };
  const end = new URL(behindStandIn(probed.url));
  const same = siteOf(end) === siteOf(url) && pathOf(end) === pathOf(url);
  return same ? { found: 'live', status } : { found: 'moved', status, movedTo: end.href };
}
