import { writeAudit } from '@/lib/data/write/audit';
import { type DueItem, finishDue } from '@/lib/data/write/due';
import { lockStory } from '@/lib/data/write/find-story';
import { type CoverageHead, findCoverage, writeLiveState } from '@/lib/data/write/live-coverage';
import { tellStory } from '@/lib/data/write/tell-story';
import type { DueWork } from './due-work';

/** What happens so soon after its time, in milliseconds, happened at its time: readers are told what was announced. */
const punctual = 60_000;

type LiveEdge = DueItem & { kind: 'live-begin' | 'live-end' };

/** What coverage becomes; null where somebody has been quicker, or has announced another time since. */
function stateAfter({ kind, dueAt }: LiveEdge, { state, startsAt, endsAt }: CoverageHead) {
  const meant = kind === 'live-begin' ? startsAt : endsAt;
  if (meant?.getTime() !== dueAt.getTime()) return null;
  if (kind === 'live-begin') return state === 'upcoming' ? 'live' : null;
  return state === 'ended' ? null : 'ended';
}

/** Begins or ends live coverage at the time that was announced for it, in the transaction that holds what is due. */
export async function passLiveEdge({ tx, at }: DueWork, item: LiveEdge): Promise<void> {
  const { dueAt, subjectId: storyId } = item;
  const story = await lockStory(tx, storyId);
  const coverage = story && story.status !== 'killed' ? await findCoverage(tx, storyId) : null;
  const state = coverage && stateAfter(item, coverage);
  if (state) {
    const late = at.getTime() - dueAt.getTime();
    const moment = late >= 0 && late < punctual ? dueAt : at;
    const { startedAt, state: from } = coverage;
    await writeLiveState(tx, storyId, state, { startedAt, at: moment });
    await writeAudit(tx, {
      at,
      personId: null,
      verb: 'live.state',
      subjectKind: 'story',
      subjectId: storyId,
      detail: { from, state, dueAt: dueAt.toISOString() },
    });
    await tellStory(tx, storyId);
  }
  await finishDue(tx, item.id);
}
