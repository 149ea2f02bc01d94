import type { EmbedSnapshot } from '@/lib/document/shapes/embed-snapshot';
import { Problem } from '@/lib/kit/problem';
import { askProviders } from './ask';
import type { Memory } from './memory';
import { recognise } from './recognise';
import { takeSnapshot } from './take-snapshot';

interface SnapshotOptions {
  signal?: AbortSignal;
  /** Keeps what sites say about who may read them. */
  memory?: Memory;
}

/**
 * Asks the provider of an address what the post says and turns the answer into our own form. The provider's failure is
 * a result, not an error: whatever happens `content` can go into the story and the editor types the rest.
 * @param address as `recognise` takes it; for pasted text or embed code take `recognisePaste(text)?.canonicalUrl`
 * @throws Problem `address-refused` when it is no web address; the signal's reason when the caller gave up
 */
export async function snapshot(
  address: string,
  { signal, memory }: SnapshotOptions = {},
): Promise<EmbedSnapshot> {
  const found = recognise(address);
  if (!found) throw new Problem('address-refused', { reason: 'malformed' });
  const result = await takeSnapshot(found, askProviders(signal, memory));
  signal?.throwIfAborted();
  return result;
}
