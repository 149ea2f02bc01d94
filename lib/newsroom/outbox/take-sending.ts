import { type AttemptCounter, attemptCounter } from '@/lib/data/write/attempt-counter';
import { Problem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';

const anHour = 120;
let counter: AttemptCounter | undefined;

/**
 * Counts what somebody has sent to a webhook by hand: whoever has a hand in the settings must not use them to press somebody
 * else's server.
 * @throws Problem `too-many-attempts`
 */
export async function takeSending({ id }: Viewer): Promise<void> {
  counter ??= attemptCounter('webhook-by-hand', anHour, 60 * 60);
  const retryAfter = await counter.take(id);
  if (retryAfter > 0) throw new Problem('too-many-attempts', { retryAfter });
}
