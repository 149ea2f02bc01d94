import { config } from '@/lib/kit/config';
import { guardedExchange } from '@/lib/net/guarded-exchange';
import { internet, type Network } from '@/lib/net/network';
import { ownNetwork } from '@/lib/net/own-network';
import type { Answered } from './judge-page';

const timeoutMs = 20_000;
const maxBytes = 30_000_000;

/** Through which network readers' pages are asked for: `from` as `config.receipts` says it. */
export function networkOf(from: string): Network {
  return from === 'public' ? internet() : ownNetwork(from, config.origin());
}

/**
 * Asks for an address of this site as a reader's browser does.
 * @param path `/section/slug`
 * @throws Problem what `guardedExchange` does
 */
export async function askAsReader(path: string, network: Network, signal?: AbortSignal): Promise<Answered> {
  const headers = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  const request = { headers, timeoutMs, maxBytes, signal };
  const answer = await guardedExchange(config.origin() + path, request, network);
  return { status: answer.status, location: answer.header('location'), text: answer.text };
}
