import { isAddressTaken, lastAddress } from '@/lib/data/write/addresses';
import { sectionSlug } from '@/lib/data/write/find-section';
import type { StoryHead } from '@/lib/data/write/find-story';
import { sectionNow } from '@/lib/data/write/removed-sections';
import { lockAddresses, type Transaction } from '@/lib/data/write/transaction';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { Problem } from '@/lib/kit/problem';
import { chooseSlug } from './choose-slug';

/**
 * Where a story is published and in which section, held for it until the transaction ends. An address keeps the section it was first
 * published under; only its slug can change.
 * @throws Problem `slug-taken`; `preflight-failed` when its section doesn't exist
 */
export async function chooseAddress(
  tx: Transaction,
  story: StoryHead,
  fields: StoryFields,
): Promise<{ path: string; sectionId: string }> {
  // What was published before may name a section that was taken away since.
  const sectionId = fields.sectionId ? await sectionNow(tx, fields.sectionId) : '';
  const current = await sectionSlug(tx, sectionId);
  if (!current) {
    throw new Problem('preflight-failed', {
      findings: [{ level: 'red', code: 'section-missing', field: 'sectionId' }],
    });
  }
  await lockAddresses(tx);
  const last = await lastAddress(tx, story);
  const section = last?.section ?? current;
  const isTaken = (slug: string) => isAddressTaken(tx, `/${section}/${slug}`, story.id);
  const slug = await chooseSlug(fields, { id: story.id, currentSlug: last?.slug ?? null }, isTaken);
  return { path: `/${section}/${slug}`, sectionId };
}
