import { documentRefs } from '@/blocks/document-refs';
import type { Transaction } from '@/lib/data/write/transaction';
import { publishedUpdateDocuments } from '@/lib/data/write/updates';
import { writeReferences } from '@/lib/data/write/write-references';
import { publishPhotoFiles } from './publish-photo-files';
import { photosOf } from './update-steps';

/** When a story that was taken down goes out again, so do its updates with their pictures. */
export async function showUpdatesAgain(tx: Transaction, storyId: string): Promise<void> {
  for (const { id, document } of await publishedUpdateDocuments(tx, storyId)) {
    const refs = documentRefs(document);
    await publishPhotoFiles(tx, photosOf(refs));
    await writeReferences(tx, { ownerKind: 'update', ownerId: id, stage: 'published', storyId }, refs);
  }
}
