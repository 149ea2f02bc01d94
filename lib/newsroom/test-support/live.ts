import { database } from '@/lib/data/client';
import type { StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import type { NewsroomContext } from '../context';
import { createLivePost } from '../create-live-post';
import { openLiveCoverage } from '../open-live-coverage';
import { body, publishNow, readyStory } from './desk';

/** The row of an update or a post. */
export const updateRow = (id: string) => database().update.findUniqueOrThrow({ where: { id } });

/** A post that is to go out at once. */
export const postOf = (storyId: string, words = 'The boat is in sight.', document?: StoryDocument) => ({
  id: newId(),
  storyId,
  headline: '',
  document: document ?? body(words),
  release: true,
});

/** A published story whose coverage begins with its first post. */
export async function coveredStory(context: NewsroomContext) {
  const storyId = await readyStory(context);
  await openLiveCoverage(context, { storyId, startsAt: context.now(), endsAt: null });
  const path = await publishNow(context, storyId);
  return { storyId, path };
}

/** Posts at once. Returns the post's id. */
export async function post(context: NewsroomContext, storyId: string, words?: string): Promise<string> {
  const request = postOf(storyId, words);
  await createLivePost(context, request);
  return request.id;
}
