import type { EmbedSnapshot } from '@/lib/document/shapes/embed-snapshot';
import { recognisePaste } from '@/lib/embeds/recognise-paste';
import { snapshot } from '@/lib/embeds/snapshot';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * What a pasted address or embed code becomes. A provider that doesn't answer is no error: the editor types the rest.
 * @throws Problem `not-allowed`; `address-refused` when there is no usable address in it
 */
export async function fetchEmbed({ viewer }: NewsroomContext, text: string): Promise<EmbedSnapshot> {
  assertCan(viewer, 'embed.fetch');
  const found = recognisePaste(text);
  if (!found) throw new Problem('address-refused');
  return snapshot(found.canonicalUrl);
}
