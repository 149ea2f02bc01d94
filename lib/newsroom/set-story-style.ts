import { writeAudit } from '@/lib/data/write/audit';
import { dropHistories } from '@/lib/data/write/drop-pages';
import { writeStoryStyle } from '@/lib/data/write/story-style';
import { inTransaction } from '@/lib/data/write/transaction';
import type { StoryStyle } from '@/lib/document/story-style';
import { assertCan, type NewsroomContext } from './context';

/**
 * Decides how the site shows what came after a story. Published pages follow at once.
 * @throws Problem `not-allowed`
 */
export async function setStoryStyle({ viewer, now }: NewsroomContext, style: StoryStyle): Promise<void> {
  assertCan(viewer, 'site.story-style');
  await inTransaction(async (tx) => {
    const before = await writeStoryStyle(tx, style);
    // What nobody shall see any more must not come back when a page can't be rendered.
    if (before.history !== style.history) await dropHistories(tx);
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.story-style' } as const;
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      ...entry,
      detail: { before: { ...before }, after: { ...style } },
    });
  });
}
