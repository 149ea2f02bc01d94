import { randomUUID } from 'node:crypto';
import { getStory } from '@/lib/data/public/get-story';
import type { UpdateKind } from '@/lib/document/shapes/update-kind';
import type { StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import type { NewsroomContext } from '../context';
import { createUpdate } from '../create-update';
import { saveUpdate } from '../save-update';
import { body, publishNow, readyStory } from './desk';

/** What readers get at an address. */
export async function pageAt(path: string) {
  const [, section = '', slug = ''] = path.split('/');
  return getStory(section, slug);
}

/** What readers are told of the times of the story there. */
export async function timesAt(path: string) {
  const { publishedAt, updatedAt, correctedAt, modifiedAt } = (await pageAt(path)) ?? {};
  return { publishedAt, updatedAt, correctedAt, modifiedAt };
}

/** What a save of an update sends. */
export const updateSave = (
  baseVersion: number,
  headline = '',
  document: StoryDocument = body('More is known.'),
) => ({ baseVersion, saveId: randomUUID(), headline, document });

/** A story that readers can open. */
export async function publishedStory(context: NewsroomContext) {
  const storyId = await readyStory(context);
  return { storyId, path: await publishNow(context, storyId) };
}

/** An update that is written, at version 1, and not out. */
export async function writtenUpdate(
  context: NewsroomContext,
  storyId: string,
  kind: UpdateKind = 'update',
  document?: StoryDocument,
) {
  const id = newId();
  await createUpdate(context, { id, storyId, kind });
  await saveUpdate(context, id, updateSave(0, `A ${kind}`, document));
  return id;
}
