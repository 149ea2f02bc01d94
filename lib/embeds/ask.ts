import { parseCappedJson } from '@/lib/document/caps';
import { isProblem } from '@/lib/kit/problem';
import { type GuardedRequest, guardedFetch } from '@/lib/net/guarded-fetch';
import type { Ask } from './provider';
import { ProviderSaidNo, Unreadable } from './provider-errors';

const json: GuardedRequest = { accept: 'json', maxBytes: 512 * 1024, timeoutMs: 8_000 };
/** A card needs the head of a page, not all of it. */
const html: GuardedRequest = { accept: 'html', maxBytes: 1024 * 1024, timeoutMs: 10_000, overflow: 'cut' };

/**
 * `DATELINE_OEMBED_BASE`, where it is set, stands in for every provider: a question to `https://publish.x.com/oembed?…`
 * goes to `{base}/publish.x.com/oembed?…` instead. For tests (with DATELINE_TEST_ENDPOINT) and for sites that let all
 * their questions out through one place.
 */
function standInBase(): string | null {
  return process.env.DATELINE_OEMBED_BASE?.replace(/\/$/, '') || null;
}

function throughStandIn(address: string): string {
  const base = standInBase();
  if (!base || address.startsWith(`${base}/`)) return address;
  const { host, pathname, search } = new URL(address);
  return `${base}/${host}${pathname}${search}`;
}

/** The address that a stand-in answered for: what a page's own address is, wherever it was really asked. */
function behindStandIn(address: string): string {
  const base = standInBase();
  const inner =
    base && address.startsWith(`${base}/`) ? URL.parse(`https://${address.slice(base.length + 1)}`) : null;
  return inner?.hostname.includes('.') ? inner.href : address;
}

/** How providers are asked: by the guarded fetcher, small answers, in seconds. */
export function askProviders(signal?: AbortSignal): Ask {
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
      const answer = await get(address, html);
      return { url: behindStandIn(answer.url), html: answer.text() };
    },
  };
}
