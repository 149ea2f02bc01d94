import { writeAudit } from '@/lib/data/write/audit';
import { clearBreaking, lockBreaking, writeBreaking } from '@/lib/data/write/breaking';
import { siteZone } from '@/lib/data/write/find-site';
import { lockStory } from '@/lib/data/write/find-story';
import { inTransaction } from '@/lib/data/write/transaction';
import type { BreakingRequest } from '@/lib/document/shapes/desk-front';
import { Problem } from '@/lib/kit/problem';
import { assertCan, type NewsroomContext } from '../context';
import { whenMeant } from '../when-meant';

/**
 * Puts a published story into the strip above every front, at once, until a time of the newsroom's clocks. It stands there
 * while the story is published, in place of what stood there before.
 * @throws Problem `not-allowed`, `not-found`; `wrong-state` for a story that readers can't see; those of `whenMeant`
 */
export async function setBreaking(
  { viewer, now }: NewsroomContext,
  { storyId, headline, wall, turn }: BreakingRequest,
): Promise<void> {
  assertCan(viewer, 'front.breaking');
  await inTransaction(async (tx) => {
    const story = await lockStory(tx, storyId);
    if (!story) throw new Problem('not-found');
    if (!story.path) throw new Problem('wrong-state', { status: story.status });
    const at = now();
    const until = whenMeant({ wall, turn }, await siteZone(tx), at);
    await lockBreaking(tx);
    await writeBreaking(tx, { storyId, headline: headline.trim(), until, setAt: at, setById: viewer.id });
    await writeAudit(tx, {
      at,
      personId: viewer.id,
      verb: 'front.breaking',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { headline: headline.trim(), until: until.toISOString() },
    });
  });
}

/** Takes the strip away before its time. Nothing when there is none. @throws Problem `not-allowed` */
export async function endBreaking({ viewer, now }: NewsroomContext): Promise<void> {
  assertCan(viewer, 'front.breaking');
  await inTransaction(async (tx) => {
    const strip = await lockBreaking(tx);
    if (!strip) return;
    await clearBreaking(tx);
    await writeAudit(tx, {
      at: now(),
      personId: viewer.id,
      verb: 'front.breaking.end',
      subjectKind: 'story',
      subjectId: strip.storyId,
      detail: { headline: strip.headline, until: strip.until.toISOString() },
    });
  });
}
