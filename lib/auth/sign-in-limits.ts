import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { type AttemptCounter, attemptCounter } from '@/lib/data/write/attempt-counter';
import { Problem } from '@/lib/kit/problem';

/**
 * Failures are counted by the pair of account and network, and by network. Never by account alone: whoever tries
 * passwords from elsewhere locks out only themselves.
 */
interface Limits {
  pair: AttemptCounter;
  network: AttemptCounter;
}

let limits: Limits | undefined;

function counters(): Limits {
  limits ??= {
    pair: attemptCounter('sign-in-pair', 5, 15 * 60),
    network: attemptCounter('sign-in-network', 60, 60 * 60),
  };
  return limits;
}

/** One home has one IPv4 address but a whole IPv6 /64. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const first64 = (parsed as ipaddr.IPv6).parts.slice(0, 4);
  return `${first64.map((part) => part.toString(16)).join(':')}::/64`;
}

function keys(email: string, address: string) {
  const network = networkOf(address);
  const account = createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 22);
  return { pair: `${account}@${network}`, network };
}

/** @throws Problem `too-many-attempts` with `retryAfter` in seconds */
export async function assertMayTry(email: string, address: string): Promise<void> {
  const key = keys(email, address);
  const waits = await Promise.all([
    counters().pair.waitSeconds(key.pair),
    counters().network.waitSeconds(key.network),
  ]);
  const retryAfter = Math.max(...waits);
  if (retryAfter > 0) throw new Problem('too-many-attempts', { retryAfter });
}

/** Counts a wrong password. */
export async function countFailure(email: string, address: string): Promise<void> {
  const key = keys(email, address);
  await Promise.all([counters().pair.addFailure(key.pair), counters().network.addFailure(key.network)]);
}

/** A right password clears the pair, so that a few slips over a day never add up. */
export async function clearFailures(email: string, address: string): Promise<void> {
  await counters().pair.forget(keys(email, address).pair);
}
