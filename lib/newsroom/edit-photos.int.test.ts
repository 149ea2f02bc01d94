import { beforeAll, describe, expect, it } from 'vitest';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague, addPhotoRow, auditLines } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { editPhoto } from './edit-photo';
import { editPhotos } from './edit-photos';
import { acting } from './test-support/desk';
import { undoPhotosEdit } from './undo-photos-edit';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const credit = { ...emptyCredit, creators: ['Bo Ek'], agency: 'Northgate' };
const photo = (id: string) => getDeskPhoto(editor, id);

describe('editPhotos', () => {
  it('changes what is named on each and leaves the rest of it', async () => {
    const [one, two] = [
      await addPhotoRow(editor.id, { alt: 'One', caption: 'Has one' }),
      await addPhotoRow(editor.id, { alt: 'Two' }),
    ];
    const caption = { text: 'The vote', onlyEmpty: true };
    const outcome = await editPhotos(acting(editor), {
      ids: [one, two],
      change: { credit, caption },
      batch: newId(),
    });
    expect(outcome.refused).toEqual([]);
    expect(
      outcome.changed.map(({ id, alt, caption, credit: { agency } }) => [id, alt, caption, agency]),
    ).toEqual([
      [one, 'One', 'Has one', 'Northgate'],
      [two, 'Two', 'The vote', 'Northgate'],
    ]);
  });

  it('describes those that nobody has described', async () => {
    const [described, bare] = [
      await addPhotoRow(editor.id, { alt: 'A tram.' }),
      await addPhotoRow(editor.id, { alt: '' }),
    ];
    const alt = { text: 'A tram in the rain.', onlyEmpty: true };
    await editPhotos(acting(editor), { ids: [described, bare], change: { alt }, batch: newId() });
    expect([(await photo(described)).alt, (await photo(bare)).alt]).toEqual([
      'A tram.',
      'A tram in the rain.',
    ]);
    await editPhotos(acting(editor), {
      ids: [described],
      change: { alt: { ...alt, onlyEmpty: false } },
      batch: newId(),
    });
    expect((await photo(described)).alt).toBe('A tram in the rain.');
  });

  it('tells of each photo that it may not change, and changes the others', async () => {
    const own = await addPhotoRow(writer.id);
    const theirs = await addPhotoRow(editor.id);
    const gone = newId();
    const change = { copyrightNotice: '© Northgate' };
    const outcome = await editPhotos(acting(writer), { ids: [own, theirs, gone], change, batch: newId() });
    expect(outcome.changed.map(({ id, copyrightNotice }) => [id, copyrightNotice])).toEqual([
      [own, '© Northgate'],
    ]);
    expect(new Map(outcome.refused.map(({ id, problem }) => [id, problem.code]))).toEqual(
      new Map([
        [theirs, 'not-allowed'],
        [gone, 'not-found'],
      ]),
    );
    expect((await photo(theirs)).copyrightNotice).toBeNull();
  });
});

describe('undoPhotosEdit', () => {
  it('brings back what stood there, except where somebody has gone on from it', async () => {
    const [back, moved] = [await addPhotoRow(editor.id, { caption: 'Before' }), await addPhotoRow(editor.id)];
    const before = await photo(back);
    const batch = newId();
    const change = { credit, caption: { text: 'After', onlyEmpty: false } };
    await editPhotos(acting(editor), { ids: [back, moved], change, batch });
    const edit = { alt: 'Mine', caption: 'Mine', copyrightNotice: '', credit };
    await editPhoto(acting(await addColleague('editor')), { id: moved, edit });
    const outcome = await undoPhotosEdit(acting(editor), { ids: [back, moved], batch });
    expect(outcome.changed.map(({ id }) => id)).toEqual([back]);
    expect(outcome.refused.map(({ id, problem }) => [id, problem.code])).toEqual([[moved, 'wrong-state']]);
    const { alt, caption, credit: was } = before;
    expect(await photo(back)).toMatchObject({ alt, caption, credit: was });
    expect(await photo(moved)).toMatchObject({ caption: 'Mine', alt: 'Mine' });
    expect((await auditLines(back)).map(({ verb }) => verb)).toEqual(['photo.edit', 'photo.edit']);
  });

  it('is for whoever made the change', async () => {
    const id = await addPhotoRow(writer.id, { caption: 'Before' });
    const batch = newId();
    await editPhotos(acting(writer), { ids: [id], change: { copyrightNotice: '©' }, batch });
    const outcome = await undoPhotosEdit(acting(editor), { ids: [id], batch });
    expect(outcome.refused.map(({ problem }) => problem.code)).toEqual(['not-found']);
  });
});
