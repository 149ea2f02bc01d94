import { documentRefs } from '@/blocks/document-refs';
import { checkUpdate } from '@/blocks/story-check';
import { holdRefs } from '@/lib/data/write/hold-refs';
import type { Transaction } from '@/lib/data/write/transaction';
import { publishedUpdateDocuments } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import type { Finding } from '@/lib/document/finding';
import { photosOf } from './update-steps';

/**
 * When a story that was taken down goes out again, so do its updates with their pictures. Meanwhile a photo may have
 * lost its credit, so they are judged again. Returns the photos, and what preflight says of each update by its id.
 */
export async function showUpdatesAgain(
  tx: Transaction,
  storyId: string,
): Promise<{ photos: string[]; findings: Finding[] }> {
  const photos: string[] = [];
  const findings: Finding[] = [];
  for (const { id, headline, document } of await publishedUpdateDocuments(tx, storyId)) {
    const refs = documentRefs(document);
    const found = checkUpdate({ id, headline, document }, await holdRefs(tx, refs));
    findings.push(...found.map((finding) => ({ ...finding, detail: { ...finding.detail, updateId: id } })));
    await writeReferences(tx, { ownerKind: 'update', ownerId: id, stage: 'published', storyId }, refs);
    photos.push(...photosOf(refs));
  }
  return { photos, findings };
}
