import { lockStory, type StoryHead } from '@/lib/data/write/find-story';
import { findReporting } from '@/lib/data/write/live-coverage';
import type { Transaction } from '@/lib/data/write/transaction';
import { findUpdate, lockUpdate, type UpdateRecord } from '@/lib/data/write/updates';
import { isId } from '@/lib/kit/ids';
import { Problem } from '@/lib/kit/problem';
import { can } from '@/lib/policy/can';
import { liveSubject, storySubject } from '@/lib/policy/story-subject';
import { assertCan, type NewsroomContext } from './context';

/**
 * An update and its story, both held, the story first (so that two transactions never wait for each other), for
 * somebody who may work on that story's updates. Of a live post `act` says what for: whoever may only write drafts writes none but
 * their own, and releases nothing.
 * @throws Problem `not-found`, `not-allowed`
 */
export async function openUpdate(
  tx: Transaction,
  { viewer }: NewsroomContext,
  id: string,
  act: 'write' | 'release',
): Promise<{ story: StoryHead; update: UpdateRecord }> {
  const found = isId(id) ? await findUpdate(tx, id) : null;
  const story = found && (await lockStory(tx, found.storyId));
  if (!story) throw new Problem('not-found');
  if (found.kind === 'live_post') {
    const reporting = await findReporting(tx, story.id, viewer.id);
    const subject = liveSubject(story, reporting);
    assertCan(viewer, 'live.write', subject);
    const isOwnDraft = act === 'write' && found.authorId === viewer.id;
    if (!isOwnDraft && !can(viewer, 'live.post', subject)) throw new Problem('not-allowed');
  } else assertCan(viewer, 'story.update', storySubject(story));
  const update = await lockUpdate(tx, id);
  if (!update) throw new Problem('not-found');
  return { story, update };
}
