import type { Transaction } from '@/lib/data/write/transaction';
import { publishedUpdateDocuments } from '@/lib/data/write/updates';
import { addReferences } from '@/lib/data/write/write-references';
import type { Finding } from '@/lib/document/finding';
import { judgeUpdates } from './judge';
import { holderOf, photosOf } from './update-steps';

/**
 * When a story that was taken down goes out again, so do its updates and its live posts with their pictures. Meanwhile a photo may
 * have lost its credit, so they are judged again, all at once: there may be thousands. Returns the photos, and what
 * preflight says of each update by its id.
 */
export async function showUpdatesAgain(
  tx: Transaction,
  storyId: string,
  at: Date,
): Promise<{ photos: string[]; findings: Finding[] }> {
  const updates = await publishedUpdateDocuments(tx, storyId);
  const judged = await judgeUpdates(tx, updates, at);
  const named = updates.map((update, n) => ({
    holder: holderOf({ ...update, storyId }, 'published'),
    refs: judged[n]?.named ?? [],
  }));
  // Nothing is left of what they named: taking the story down forgot it.
  await addReferences(tx, named);
  const findings = updates.flatMap(({ id }, n) =>
    (judged[n]?.open ?? []).map((finding) => ({ ...finding, detail: { ...finding.detail, updateId: id } })),
  );
  return { photos: named.flatMap(({ refs }) => photosOf(refs)), findings };
}
