import { parseCappedJson } from '@/lib/document/caps';
import { isProblem } from '@/lib/kit/problem';
import { type GuardedRequest, guardedFetch } from '@/lib/net/guarded-fetch';
import { maySeePage } from './ask-robots';
import { type Memory, noMemory } from './memory';
import type { Ask } from './provider';
import { AskedNotTo, ProviderSaidNo, Unreadable } from './provider-errors';
import { recognise } from './recognise';
import { behindStandIn, throughStandIn } from './stand-in';

const json: GuardedRequest = { accept: 'json', maxBytes: 512 * 1024, timeoutMs: 8_000 };
/** A card needs the head of a page, not all of it. */
const html: GuardedRequest = { accept: 'html', maxBytes: 1024 * 1024, timeoutMs: 10_000, overflow: 'cut' };

/** A page led to a post of some platform: that is what is asked about then, and not the platform's page. */
class LedTo extends Error {
  readonly address: string;

  constructor(address: string) {
    super('led to a post');
    this.address = address;
  }
}

/** Before a page is asked for, and before each redirect is followed. @throws LedTo, AskedNotTo */
async function lookAhead(url: URL, first: string, memory: Memory, signal?: AbortSignal): Promise<void> {
  const address = behindStandIn(url.href);
  const found = address === first ? null : recognise(address);
  if (found && found.provider !== 'page') throw new LedTo(address);
  if (!(await maySeePage(new URL(address), memory, signal))) throw new AskedNotTo();
}

/**
 * How providers are asked: by the guarded fetcher, small answers, in seconds. Pages are asked for only where their site's
 * robots.txt allows it.
 */
export function askProviders(signal?: AbortSignal, memory: Memory = noMemory): Ask {
  const get = async (address: string, request: GuardedRequest) => {
    const answer = await guardedFetch(throughStandIn(address), { ...request, signal });
    if (!answer.ok) throw new ProviderSaidNo(answer.status, answer.retryAfterSeconds);
    return answer;
  };
  return {
    async json(address) {
      const answer = await get(address, json);
      try {
        return parseCappedJson(answer.text());
      } catch (error) {
        if (isProblem(error)) throw new Unreadable('json', { cause: error });
        throw error;
      }
    },
    async page(address) {
      const before = (url: URL) => lookAhead(url, address, memory, signal);
      try {
        const answer = await get(address, { ...html, before });
        return { url: behindStandIn(answer.url), html: answer.text() };
      } catch (error) {
        if (error instanceof LedTo) return { url: error.address, html: '' };
        throw error;
      }
    },
  };
}
