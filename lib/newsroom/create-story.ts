import { authorOf } from '@/lib/data/write/find-author';
import { siteLanguage } from '@/lib/data/write/find-site';
import { lockStory } from '@/lib/data/write/find-story';
import { insertStory } from '@/lib/data/write/insert-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from './context';

/**
 * Creates an empty draft under an id made by the client, so that a repeated request makes one story. The creator's
 * byline is put on it.
 * @throws Problem `not-allowed`, `bad-request`; `not-found` when the id is another person's story
 */
export async function createStory({ viewer, now }: NewsroomContext, id: string): Promise<{ id: string }> {
  assertCan(viewer, 'story.create');
  if (!isId(id)) throw new Problem('bad-request', { field: 'id' });
  const [language, authorId] = await Promise.all([siteLanguage(), authorOf(viewer.id)]);
  return inTransaction(async (tx) => {
    await insertStory(tx, { id, personId: viewer.id, language, at: now(), authorId });
    const story = await lockStory(tx, id);
    if (story?.createdById !== viewer.id) throw new Problem('not-found');
    return { id };
  });
}
