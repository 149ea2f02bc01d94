import { beforeAll, describe, expect, it } from 'vitest';
import { listCollections } from '@/lib/data/desk/list-collections';
import { addColleague, addPhotoRow, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createCollection } from './create-collection';
import { renameCollection } from './rename-collection';
import { sortIntoCollection } from './sort-into-collection';
import { acting, refusal } from './test-support/desk';

let writer: Viewer;
let photoEditor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  photoEditor = await addColleague('photo_editor');
});

const collection = async (id: string) => (await listCollections(writer)).find((one) => one.id === id);

describe('collections', () => {
  it('are made and named by whoever looks after photos', async () => {
    const id = await createCollection(acting(photoEditor), { name: 'Harbour, May' });
    await renameCollection(acting(photoEditor), { id, name: 'Harbour' });
    expect(await collection(id)).toEqual({ id, name: 'Harbour', count: 0 });
    expect((await auditLines(id)).map(({ verb, detail }) => [verb, detail])).toEqual([
      ['collection.create', { name: 'Harbour, May' }],
      ['collection.rename', { before: 'Harbour, May', name: 'Harbour' }],
    ]);
    for (const work of [
      createCollection(acting(writer), { name: 'Mine' }),
      renameCollection(acting(writer), { id, name: 'Mine' }),
      sortIntoCollection(acting(writer), { id, photoIds: [], out: true }),
    ]) {
      expect((await refusal(work)).code).toBe('not-allowed');
    }
    for (const missing of [newId(), 'nonsense']) {
      const work = renameCollection(acting(photoEditor), { id: missing, name: 'Mine' });
      expect((await refusal(work)).code).toBe('not-found');
    }
  });

  it('tell what was moved, and only of that the history', async () => {
    const id = await createCollection(acting(photoEditor), { name: 'Ferries' });
    const [one, two] = [await addPhotoRow(writer.id), await addPhotoRow(writer.id)];
    const sort = (photoIds: string[], out = false) =>
      sortIntoCollection(acting(photoEditor), { id, photoIds, out });
    expect(await sort([one])).toEqual([one]);
    expect(await sort([one, two, newId()])).toEqual([two]);
    expect(await collection(id)).toMatchObject({ count: 2 });
    expect(await sort([two, newId()], true)).toEqual([two]);
    expect(await sort([two], true)).toEqual([]);
    expect((await auditLines(two)).map(({ verb, detail }) => [verb, detail])).toEqual([
      ['photo.collection.add', { collectionId: id, name: 'Ferries' }],
      ['photo.collection.remove', { collectionId: id, name: 'Ferries' }],
    ]);
  });
});
