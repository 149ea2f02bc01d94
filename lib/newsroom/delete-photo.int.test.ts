import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getPhotoDetails } from '@/lib/data/desk/get-photo-details';
import { listPhotoEvents } from '@/lib/data/desk/list-photo-events';
import { listPhotos } from '@/lib/data/desk/list-photos';
import { whereUsed } from '@/lib/data/desk/where-used';
import { addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { deletePhoto, restorePhoto } from './delete-photo';
import { acting, refusal } from './test-support/desk';
import { newPicture } from './test-support/pictures';
import { uploadPhoto } from './upload-photo';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const shown = async (id: string) =>
  (await listPhotos(editor, { before: null })).photos.some((photo) => photo.id === id);

async function nameIn(photoId: string, by: Viewer) {
  const blank = { headline: 'The ferry', fields: {}, document: {}, createdById: by.id, updatedById: by.id };
  const story = await database().story.create({ data: { id: newId(), ...blank } });
  await database().reference.create({
    data: {
      ownerKind: 'story',
      ownerId: story.id,
      stage: 'working',
      kind: 'photo',
      refId: photoId,
      storyId: story.id,
    },
  });
  return story.id;
}

describe('deletePhoto', () => {
  it('hides a photo that nobody uses, and gives it back', async () => {
    const id = await addPhotoRow(writer.id);
    await deletePhoto(acting(writer), { id });
    expect(await shown(id)).toBe(false);
    expect(await getPhotoDetails(editor, id)).toMatchObject({ deletedUntil: expect.any(String) });
    await restorePhoto(acting(writer), { id });
    expect(await shown(id)).toBe(true);
    const events = await listPhotoEvents(editor, id);
    expect(events.map(({ verb, by }) => [verb, by])).toEqual([
      ['photo.restore', writer.name],
      ['photo.delete', writer.name],
    ]);
  });

  it('leaves what a draft names, and what belongs to a colleague', async () => {
    const id = await addPhotoRow(editor.id);
    expect((await refusal(deletePhoto(acting(writer), { id }))).code).toBe('not-allowed');
    const storyId = await nameIn(id, editor);
    expect((await refusal(deletePhoto(acting(editor), { id }))).code).toBe('photo-used');
    expect(await shown(id)).toBe(true);
    const use = { storyId, path: null, shown: false, onlyUpdates: false };
    expect(await whereUsed(editor, id)).toEqual([{ ...use, headline: 'The ferry', mayOpen: true }]);
    expect(await whereUsed(writer, id)).toEqual([{ ...use, headline: '', mayOpen: false }]);
    for (const missing of [newId(), 'nonsense']) {
      expect((await refusal(deletePhoto(acting(editor), { id: missing }))).code).toBe('not-found');
    }
  });

  it('is undone by whoever uploads the same file', async () => {
    const bytes = await newPicture();
    const { id } = await uploadPhoto(acting(writer), { fileName: 'a.jpg', bytes });
    await deletePhoto(acting(writer), { id });
    expect(await uploadPhoto(acting(editor), { fileName: 'b.jpg', bytes })).toEqual({ id, added: false });
    expect(await shown(id)).toBe(true);
  });
});
