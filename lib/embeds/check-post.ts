import { isProblem, type ProblemCode } from '@/lib/kit/problem';
import { askProviders } from './ask';
import { ProviderSaidNo, Unreadable } from './provider-errors';
import { recognise } from './recognise';
import { providers } from './registry';

/** What its platform says of a post: a status as its page should give it, or why there was none. */
export type PostState = { status: number } | { reason: ProblemCode | 'unreadable' };

/**
 * Asks a post's platform whether it is still there: the pages of platforms answer 200 for posts that are gone. Null for
 * an ordinary page, and where the platform's terms don't let us ask.
 * @throws the signal's own reason when the caller gave up
 */
export async function checkPost(address: string, signal?: AbortSignal): Promise<PostState | null> {
  const found = recognise(address);
  const provider = providers.find(({ name }) => name === found?.provider);
  if (!found || !provider?.take || ['page', 'other'].includes(provider.name)) return null;
  try {
    await provider.take(found, askProviders(signal));
    return { status: 200 };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ProviderSaidNo) return { status: error.status };
    if (error instanceof Unreadable) return { reason: 'unreadable' };
    // A post that can't be asked about isn't gone; what the platform's own page says would mislead.
    if (isProblem(error))
      return { reason: error.code === 'address-unreachable' ? 'answer-wrong-type' : error.code };
    throw error;
  }
}
