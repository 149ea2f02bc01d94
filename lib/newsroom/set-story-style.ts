import { writeAudit } from '@/lib/data/write/audit';
import { dropHistories } from '@/lib/data/write/drop-pages';
import { writeStoryStyle } from '@/lib/data/write/story-style';
import { inTransaction } from '@/lib/data/write/transaction';
import type { Decision } from '@/lib/document/settings-edit';
import type { StoryStyle } from '@/lib/document/story-style';
import { assertCan, type NewsroomContext } from './context';
import { mergeSettings } from './merge-settings';

/**
 * Decides how the site shows what came after a story. Published pages follow at once.
 * @param base what the person began from: what others changed since stays; without it everything is replaced
 * @throws Problem `not-allowed`, `settings-changed`
 */
export async function setStoryStyle(
  { viewer, now }: NewsroomContext,
  style: StoryStyle,
  base?: StoryStyle,
): Promise<Decision<StoryStyle>> {
  assertCan(viewer, 'site.story-style');
  return inTransaction(async (tx) => {
    const decision = await writeStoryStyle(tx, (stored) => mergeSettings(base, style, stored));
    // What nobody shall see any more must not come back when a page can't be rendered.
    if (decision.before.history !== decision.after.history) await dropHistories(tx);
    const entry = { subjectKind: 'site', subjectId: '1', verb: 'site.story-style' } as const;
    await writeAudit(tx, { at: now(), personId: viewer.id, ...entry, detail: { ...decision } });
    return decision;
  });
}
