import { z } from 'zod';
import { embedContentSchema } from '@/lib/document/shapes/embed';
import type { EmbedSnapshot } from '@/lib/document/shapes/embed-snapshot';
import { recognisePaste } from '@/lib/embeds/recognise-paste';
import { snapshot } from '@/lib/embeds/snapshot';
import { strangeScripts } from '@/lib/embeds/strange-scripts';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';
import { fetchMemory } from './embeds/fetch-memory';

interface FetchedEmbed {
  snapshot: EmbedSnapshot;
  /** Hosts of scripts in the pasted code that aren't the platform's; empty text for one written into it. Null: none. */
  scripts: string[] | null;
}

/** For how many seconds an answer holds for the next one who pastes the same. */
const holdsFor = 3_600;

const keptSchema = z.object({ status: z.literal('fetched'), content: embedContentSchema });

async function snapshotOf(address: string, fresh: boolean): Promise<EmbedSnapshot> {
  const key = `embed:${address}`;
  const kept = fresh ? null : keptSchema.safeParse(await fetchMemory.read(key));
  if (kept?.success) return kept.data;
  const taken = await snapshot(address, { memory: fetchMemory });
  if (taken.status === 'fetched') await fetchMemory.keep(key, taken, holdsFor);
  return taken;
}

/**
 * What a pasted address or embed code becomes. A provider that doesn't answer is no error: the editor types the rest.
 * Answers are kept for an hour, for everybody.
 * @param fresh asks again whatever is kept
 * @throws Problem `not-allowed`; `address-refused` when there is no usable address in it
 */
export async function fetchEmbed(
  { viewer }: NewsroomContext,
  { text, fresh = false }: { text: string; fresh?: boolean },
): Promise<FetchedEmbed> {
  assertCan(viewer, 'embed.fetch');
  const found = recognisePaste(text);
  if (!found) throw new Problem('address-refused');
  const scripts = strangeScripts(text, found);
  return {
    snapshot: await snapshotOf(found.canonicalUrl, fresh),
    scripts: scripts.length > 0 ? scripts : null,
  };
}
