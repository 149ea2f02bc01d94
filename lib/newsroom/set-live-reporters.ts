import { writeReporters } from '@/lib/data/write/live-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import { inTransaction } from '@/lib/data/write/transaction';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import type { NewsroomContext } from './context';
import { auditLive, openCoverage } from './live-steps';

/** More than a newsroom sends anywhere. */
const most = 100;

/**
 * Says who reports for a live story beside its author and the editors: whose posts go out at once, and whose wait until
 * somebody releases them. Replaces whoever was named before.
 * @throws Problem `bad-request`, `not-found`, `not-allowed`; `invalid-fields` for somebody who isn't there
 */
export async function setLiveReporters(
  context: NewsroomContext,
  { storyId, reporters }: { storyId: string; reporters: { personId: string; mayRelease: boolean }[] },
): Promise<void> {
  const ids = reporters.map(({ personId }) => personId);
  if (ids.length > most || new Set(ids).size !== ids.length || !ids.every(isId)) {
    throw new Problem('bad-request', { field: 'reporters' });
  }
  await inTransaction(async (tx) => {
    await openCoverage(tx, context, storyId, 'live.run');
    const known = await writeReporters(tx, storyId, reporters);
    if (!known) throw new Problem('invalid-fields', { field: 'reporters' });
    await auditLive(tx, context, {
      storyId,
      verb: 'live.reporters',
      at: context.now(),
      detail: { reporters },
    });
    await tellStory(tx, storyId);
  });
}
