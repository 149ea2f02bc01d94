import { markTold, type PingService, readPings, untold, writePing } from '@/lib/data/write/pings';
import { inTransaction } from '@/lib/data/write/transaction';
import type { PingSettings } from '@/lib/document/ping-settings';
import { sectionEventFactsSchema } from '@/lib/document/shapes/section-event';
import { storyEventFactsSchema } from '@/lib/document/shapes/story-event';
import { isProblem, Problem } from '@/lib/kit/problem';
import { type ExchangeRequest, guardedExchange } from '@/lib/net/guarded-exchange';
import { internet, type Network } from '@/lib/net/network';
import { type PingFacts, sectionPing, storyPing } from './ping-facts';

/** At most so many events go together. */
const batch = 1_000;

/** A message to a service about events: where it goes, what it says, and how many addresses it names. */
export interface PingMessage {
  url: string;
  headers: Record<string, string>;
  body: string;
  count: number;
}

export interface Pinging {
  signal?: AbortSignal;
  now?: () => Date;
  network?: Network;
}

/**
 * Tells a service of everything that it wasn't told of yet. What can't be told is told with the next attempt.
 * @param write makes the message; null where the service is to be told nothing
 * @throws Problem `ping-refused`, or why nobody answered; the signal's reason when the worker is to stop
 */
export async function ping(
  service: PingService,
  write: (facts: PingFacts[], settings: PingSettings & { key: string }) => PingMessage | null,
  { signal, now = () => new Date(), network = internet() }: Pinging,
): Promise<void> {
  const at = now();
  const { events, settings } = await inTransaction(async (tx) => ({
    settings: await readPings(tx),
    events: await untold(tx, service, at, batch),
  }));
  const told = [...events.stories, ...events.sections];
  if (told.length === 0) return;
  const message = write(
    [
      ...events.stories.map(({ facts }) => storyPing(storyEventFactsSchema.parse(facts))),
      ...events.sections.map(({ facts }) => sectionPing(sectionEventFactsSchema.parse(facts))),
    ],
    settings,
  );
  if (!message) return;
  const { count } = message;
  const { status, problem } = await tell(message, signal, network);
  await inTransaction(async (tx) => {
    await writePing(tx, { service, at: now(), count, status, reason: problem?.code ?? '' });
    if (problem) return;
    const ids = told.map(({ id }) => id);
    await markTold(tx, service, ids, now());
  });
  if (problem) throw problem;
}

async function tell({ url, headers, body }: PingMessage, signal: AbortSignal | undefined, network: Network) {
  const request: ExchangeRequest = {
    method: 'POST',
    headers,
    body,
    maxBytes: 1_000,
    timeoutMs: 20_000,
    signal,
  };
  try {
    const { status } = await guardedExchange(url, request, network);
    const ok = status >= 200 && status <= 299;
    return { status, problem: ok ? null : new Problem('ping-refused', { status }) };
  } catch (error) {
    if (!isProblem(error)) throw error;
    return { status: null, problem: error };
  }
}
