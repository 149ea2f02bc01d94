import { ensureTag } from '@/lib/data/write/tags';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Choice } from '@/lib/document/shapes/desk-story';
import { Problem } from '@/lib/kit/problem';
import { slugFrom } from '@/lib/kit/slug-from';
import { assertCan, type NewsroomContext } from './context';

/**
 * Adds a tag. "Opera" and "opera" are one: tags are known by their address.
 * @throws Problem `not-allowed`; `invalid-fields` when the name makes no address
 */
export async function createTag({ viewer }: NewsroomContext, { name }: { name: string }): Promise<Choice> {
  assertCan(viewer, 'tag.create');
  const slug = slugFrom(name);
  if (!slug) throw new Problem('invalid-fields', { field: 'name' });
  return inTransaction((tx) => ensureTag(tx, { slug, name: name.trim() }));
}
