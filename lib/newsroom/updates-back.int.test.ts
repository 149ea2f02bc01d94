import { beforeAll, describe, expect, it } from 'vitest';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import type { Viewer } from '@/lib/policy/viewer';
import { editPhoto } from './edit-photo';
import { publishUpdate } from './publish-update';
import { acting, body, photoBlock, publishNow, refusal } from './test-support/desk';
import { addPhoto, publicPart } from './test-support/pictures';
import { pageAt, publishedStory, writtenUpdate } from './test-support/updates';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

describe('updates of a story that was taken down', () => {
  it('come back with it, with their time and their photos', async () => {
    const { storyId, path } = await publishedStory(acting(writer));
    const photoId = await addPhoto(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(photoId)));
    const draft = await writtenUpdate(acting(writer), storyId);
    await publishUpdate(acting(writer), { id, version: 1 });
    const before = await pageAt(path);
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    expect(await publicPart(photoId)).toBe('none');
    await publishNow(acting(writer), storyId);
    expect(await pageAt(path)).toEqual({ ...before, hasHistory: true });
    expect(before?.updates.map((update) => update.id)).toEqual([id]);
    expect(await publicPart(photoId)).toBe('all');
    expect((await getDeskUpdate(writer, draft)).status).toBe('draft');
  });

  it('are judged again: one whose photo lost its credit meanwhile holds the story back', async () => {
    const { storyId } = await publishedStory(acting(writer));
    const photoId = await addPhoto(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(photoId)));
    await publishUpdate(acting(writer), { id, version: 1 });
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    await editPhoto(acting(editor), {
      id: photoId,
      edit: { alt: 'A ferry.', caption: '', copyrightNotice: '', credit: emptyCredit },
    });
    const problem = await refusal(publishNow(acting(writer), storyId));
    expect(problem.code).toBe('preflight-failed');
    expect(problem.detail.findings).toContainEqual(
      expect.objectContaining({ level: 'red', code: 'photo-credit-missing', detail: { updateId: id } }),
    );
    expect(await publicPart(photoId)).toBe('none');
    await withdrawUpdate(acting(writer), { id });
    await publishNow(acting(writer), storyId);
    expect(await publicPart(photoId)).toBe('none');
  });
});
