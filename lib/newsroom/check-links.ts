import { claimLinkChecks, dropOldLinkChecks, writeLinkCheck } from '@/lib/data/write/link-checks';
import { lookAtPost } from '@/lib/embeds/look-at-post';
import type { PostLook } from '@/lib/embeds/post-look';
import { createLimiter } from '@/lib/kit/limiter';
import { probeAddress } from '@/lib/net/probe-address';

/** Claimed together; a claim lasts a minute, in which all of them are asked unless a host is slow. */
const batch = 20;
const hostsAtOnce = 5;

const hostOf = (address: string) => URL.parse(address)?.host ?? '';

/** A post that can't be asked about isn't dead; what the platform's own page says would mislead. */
function answerOf({ status, ...look }: PostLook): { status: number | null; reason: string | null } {
  if (status !== null || look.found !== null) return { status, reason: null };
  return { status: null, reason: look.reason === 'address-unreachable' ? 'answer-wrong-type' : look.reason };
}

async function look(address: string, signal: AbortSignal | undefined): Promise<void> {
  const post = await lookAtPost(address, signal);
  const found = post ? answerOf(post) : await probeAddress(address, signal);
  const looked = 'status' in found ? { status: found.status } : { status: null };
  const reason = 'reason' in found ? found.reason : null;
  await writeLinkCheck(address, { ...looked, reason }, new Date());
}

/**
 * Asks every address that is due and keeps what it answered: five hosts at once, each one question at a time. Two
 * workers share the work. For the worker: who may want to know was asked before (`wantLinks`).
 * @throws the signal's reason when it is to stop; what isn't asked yet stays due
 */
export async function checkLinks(signal?: AbortSignal): Promise<void> {
  await dropOldLinkChecks(new Date());
  const limited = createLimiter(hostsAtOnce);
  for (;;) {
    signal?.throwIfAborted();
    const addresses = await claimLinkChecks(new Date(), batch);
    if (addresses.length === 0) return;
    const hosts = [...Map.groupBy(addresses, hostOf).values()];
    await Promise.all(
      hosts.map((own) =>
        limited(async () => {
          for (const address of own) await look(address, signal);
        }),
      ),
    );
  }
}
