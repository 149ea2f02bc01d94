import { isProblem, type ProblemCode } from '@/lib/kit/problem';
import { guardedFetch } from './guarded-fetch';
import { internet, type Network } from './network';

/** What an address answered: the status at the end of its redirects and where that was, or why there was none. */
export type Probed =
  | { status: number; url: string; retryAfterSeconds: number | null }
  | { reason: ProblemCode | 'too-many-redirects' };

const timeoutMs = 10_000;

async function ask(
  method: 'HEAD' | 'GET',
  address: string,
  signal: AbortSignal | undefined,
  network: Network,
): Promise<Probed> {
  try {
    const answer = await guardedFetch(
      address,
      { method, accept: 'anything', maxBytes: 0, timeoutMs, signal },
      network,
    );
    const { status, url } = answer;
    return { status, url, retryAfterSeconds: answer.ok ? null : answer.retryAfterSeconds };
  } catch (error) {
    if (!isProblem(error)) throw error;
    const circles = error.detail.reason === 'too-many-redirects';
    return { reason: circles ? 'too-many-redirects' : error.code };
  }
}

const isWell = (probed: Probed) => 'status' in probed && probed.status < 400;

/**
 * Finds out whether an address answers, without reading what it says. By HEAD, and where that doesn't say yes once more
 * by GET: many servers know only that. Nothing is sent to an address that may not be asked.
 * @throws the signal's own reason when the caller gave up
 */
export async function probeAddress(
  address: string,
  signal?: AbortSignal,
  network: Network = internet(),
): Promise<Probed> {
  const first = await ask('HEAD', address, signal, network);
  const refused = 'reason' in first && first.reason === 'address-refused';
  return isWell(first) || refused ? first : ask('GET', address, signal, network);
}
