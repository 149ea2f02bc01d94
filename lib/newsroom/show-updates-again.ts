import type { Transaction } from '@/lib/data/write/transaction';
import { publishedUpdateDocuments } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import type { Finding } from '@/lib/document/finding';
import { judgeUpdate } from './judge';
import { photosOf } from './update-steps';

/**
 * When a story that was taken down goes out again, so do its updates with their pictures. Meanwhile a photo may have
 * lost its credit, so they are judged again. Returns the photos, and what preflight says of each update by its id.
 */
export async function showUpdatesAgain(
  tx: Transaction,
  storyId: string,
  at: Date,
): Promise<{ photos: string[]; findings: Finding[] }> {
  const photos: string[] = [];
  const findings: Finding[] = [];
  for (const update of await publishedUpdateDocuments(tx, storyId)) {
    const { id } = update;
    const { open, named: refs } = await judgeUpdate(tx, update, at);
    findings.push(...open.map((finding) => ({ ...finding, detail: { ...finding.detail, updateId: id } })));
    await writeReferences(tx, { ownerKind: 'update', ownerId: id, stage: 'published', storyId }, refs);
    photos.push(...photosOf(refs));
  }
  return { photos, findings };
}
