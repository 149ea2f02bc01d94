import { isProblem } from '@/lib/kit/problem';
import { askProviders } from './ask';
import type { PostLook } from './post-look';
import type { Provider, Recognised, Taken } from './provider';
import { ProviderSaidNo, Unreadable } from './provider-errors';
import { recognise } from './recognise';
import { providers } from './registry';

/** What a status means where the platform's file says nothing else of it. */
function meaningOf(status: number): 'gone' | 'private' | 'unsure' {
  if (status === 404 || status === 410) return 'gone';
  return status === 403 ? 'private' : 'unsure';
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The post's address now, where its author goes by another name since it was taken. */
function movedTo(found: Recognised, taken: Taken): string | null {
  const now = taken.url ? recognise(taken.url) : null;
  const renamed = found.handle && taken.handle && !sameName(found.handle, taken.handle);
  const known = now?.providerId != null && now.providerId === found.providerId;
  return renamed && known && now.canonicalUrl !== found.canonicalUrl ? now.canonicalUrl : null;
}

function refused({ statuses = {} }: Provider, { status, retryAfterSeconds }: ProviderSaidNo): PostLook {
  const meaning = statuses[status] ?? meaningOf(status);
  if (meaning === 'unsure') return { found: null, status, reason: null, retryAfterSeconds };
  return { found: meaning, status };
}

/**
 * Asks a post's platform whether it is still there: the pages of platforms answer 200 for posts that are gone. Null for
 * what is no platform's post: an ordinary page.
 * @throws the signal's own reason when the caller gave up
 */
export async function lookAtPost(address: string, signal?: AbortSignal): Promise<PostLook | null> {
  const found = recognise(address);
  const provider = providers.find(({ name }) => name === found?.provider);
  if (!found || !provider || provider.name === 'page') return null;
  const nothing = { found: null, status: null, retryAfterSeconds: null } as const;
  if (!provider.take) return { ...nothing, reason: 'not-asked' };
  try {
    const taken = await provider.take(found, askProviders(signal));
    const moved = movedTo(found, taken);
    return moved ? { found: 'moved', status: 200, movedTo: moved } : { found: 'live', status: 200 };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ProviderSaidNo) return refused(provider, error);
    if (error instanceof Unreadable) return { ...nothing, reason: 'unreadable' };
    if (isProblem(error)) return { ...nothing, reason: error.code };
    throw error;
  }
}
