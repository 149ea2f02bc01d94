import { emptyFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import { toJson } from '../json';
import type { Transaction } from './transaction';

/** Creates an empty draft. Does nothing when the id is taken: the caller looks whose it is. */
export async function insertStory(
  tx: Transaction,
  story: { id: string; personId: string; language: string; at: Date; authorId: string | null },
): Promise<void> {
  const fields = emptyFields(story.language);
  if (story.authorId) fields.bylines.push({ authorId: story.authorId, role: 'reporter' });
  await tx.story.createMany({
    data: [
      {
        id: story.id,
        fields: toJson(fields),
        document: toJson(emptyDocument),
        createdById: story.personId,
        updatedById: story.personId,
        createdAt: story.at,
        updatedAt: story.at,
      },
    ],
    skipDuplicates: true,
  });
}
