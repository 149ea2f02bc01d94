import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { type AttemptCounter, attemptCounter } from '@/lib/data/write/attempt-counter';
import { networkOf } from '@/lib/kit/forwarded/network-of';
import { Problem } from '@/lib/kit/problem';
import { clientAddress } from './client-address';

const hour = 60 * 60;
type Door = 'link' | 'ask' | 'ask-account' | 'password' | 'passkey' | 'report' | 'preview';
let counters: Record<Door, AttemptCounter> | undefined;

function counterOf(name: Door): AttemptCounter {
  counters ??= {
    link: attemptCounter('account-link', 30, hour),
    ask: attemptCounter('reset-network', 20, hour),
    'ask-account': attemptCounter('reset-pair', 3, hour),
    password: attemptCounter('password-change', 10, hour),
    // A page that is open asks every few minutes, and a newsroom shares an address.
    passkey: attemptCounter('passkey-question', 1_200, hour),
    report: attemptCounter('policy-report', 120, hour),
    preview: attemptCounter('preview-miss', 60, hour),
  };
  return counters[name];
}

async function take(name: Door, key: string): Promise<void> {
  const retryAfter = await counterOf(name).take(key);
  if (retryAfter > 0) throw new Problem('too-many-attempts', { retryAfter });
}

/** The network that a request comes from. */
async function networkOfRequest(): Promise<string> {
  return networkOf(clientAddress((await headers()).get('x-forwarded-for') ?? ''));
}

/** Counts somebody who follows a link with a token. @throws Problem `too-many-attempts` */
export async function takeLinkAttempt(): Promise<void> {
  await take('link', await networkOfRequest());
}

/**
 * Counts somebody who asks for a link to a new password, by network and by the pair of account and network: whoever asks
 * for others from elsewhere stops only themselves, whether there is such an account or not.
 * @throws Problem `too-many-attempts`
 */
export async function takeResetAttempt(email: string): Promise<void> {
  const network = await networkOfRequest();
  const account = createHash('sha256').update(email.toLowerCase()).digest('base64url').slice(0, 22);
  await take('ask', network);
  await take('ask-account', `${account}@${network}`);
}

/** Counts somebody signed in who says their present password. @throws Problem `too-many-attempts` */
export async function takePasswordAttempt(personId: string): Promise<void> {
  await take('password', personId);
}

/** Counts who asks for something that a passkey signs: each is a row. @throws Problem `too-many-attempts` */
export async function takePasskeyQuestion(): Promise<void> {
  await take('passkey', await networkOfRequest());
}

/** Counts a browser's report about a page that a policy stopped. @throws Problem `too-many-attempts` */
export async function takeReport(): Promise<void> {
  await take('report', await networkOfRequest());
}

/**
 * Counts somebody who asks for a preview by a link that there never was, and says how many seconds they must wait; 0 while they
 * need not. Who follows a link that is there, or has ended, is never counted.
 */
export async function takePreviewMiss(forwardedFor: string | null): Promise<number> {
  return counterOf('preview').take(networkOf(clientAddress(forwardedFor ?? '')));
}
