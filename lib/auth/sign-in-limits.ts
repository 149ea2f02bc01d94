import { createHash } from 'node:crypto';
import { type AttemptCounter, attemptCounter } from '@/lib/data/write/attempt-counter';
import { networkOf } from '@/lib/kit/forwarded/network-of';
import { Problem } from '@/lib/kit/problem';

/**
 * Wrong passwords are counted by the pair of account and network, and by network. Never by account alone: whoever tries
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

function keys(email: string, address: string) {
  const network = networkOf(address);
  const account = createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 22);
  return { pair: `${account}@${network}`, network };
}

/**
 * Counts an attempt, before the password is looked at: a thousand guesses sent at once are counted one by one, too.
 * @throws Problem `too-many-attempts` with `retryAfter` in seconds
 */
export async function takeAttempt(email: string, address: string): Promise<void> {
  const { pair, network } = counters();
  const key = keys(email, address);
  // Looked at first, so that knocking at a closed door doesn't use up what the neighbours have.
  refuse(await Promise.all([pair.waitSeconds(key.pair), network.waitSeconds(key.network)]));
  refuse([await pair.take(key.pair)]);
  refuse([await network.take(key.network)]);
}

function refuse(waits: number[]): void {
  const retryAfter = Math.max(...waits);
  if (retryAfter > 0) throw new Problem('too-many-attempts', { retryAfter });
}

/** A right password clears the pair, so that a few slips over a day never add up, and costs the network nothing. */
export async function forgiveAttempts(email: string, address: string): Promise<void> {
  const key = keys(email, address);
  await Promise.all([counters().pair.forget(key.pair), counters().network.giveBack(key.network)]);
}

/** Counts an attempt without an account's name, by network alone. @throws Problem `too-many-attempts` */
export async function takeNetworkAttempt(address: string): Promise<void> {
  refuse([await counters().network.take(networkOf(address))]);
}

/** Makes that attempt uncounted: it was right. */
export async function forgiveNetwork(address: string): Promise<void> {
  await counters().network.giveBack(networkOf(address));
}

/** Makes an attempt uncounted that was never looked at: the server was busy. */
export async function giveAttemptBack(email: string, address: string): Promise<void> {
  const key = keys(email, address);
  await Promise.all([counters().pair.giveBack(key.pair), counters().network.giveBack(key.network)]);
}
