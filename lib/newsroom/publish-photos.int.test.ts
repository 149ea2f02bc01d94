import { beforeAll, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import { Problem } from '@/lib/kit/problem';
import { picture } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { decideCreditUnknown, revokeCreditUnknown } from './decide-credit-unknown';
import { editPhoto } from './edit-photo';
import { acting, body, photoBlock, publishNow, readyStory, refusal, write } from './test-support/desk';
import { addPhoto, keysOf, publicPart } from './test-support/pictures';
import { unpublishStory } from './unpublish-story';
import { uploadPhoto } from './upload-photo';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const withPhotos = (...photos: string[]) =>
  readyStory(acting(writer), {}, body('Words.', ...photos.map((id) => photoBlock(id))));
const takeDown = (id: string) => unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
const reds = (problem: Problem) =>
  (problem.detail.findings as { level: string; code: string; blockId?: string }[]).filter(
    ({ level }) => level === 'red',
  );
const credit = (...creators: string[]) => ({ ...emptyCredit, creators });
const edit = (id: string, words: { alt?: string; creators?: string[] }) =>
  editPhoto(acting(editor), {
    id,
    edit: {
      alt: words.alt ?? 'A ferry leaves.',
      caption: '',
      copyrightNotice: '',
      credit: credit(...(words.creators ?? ['Ines Okafor'])),
    },
  });

describe('caches in front', () => {
  it('are told to forget the files that readers lose, and no others', async () => {
    const [lost, kept] = [await addPhoto(acting(writer)), await addPhoto(acting(writer))];
    const id = await withPhotos(lost, kept);
    await publishNow(acting(writer), id);
    await publishNow(acting(writer), await withPhotos(kept));
    const { seq } = await database().pageDrop.findFirstOrThrow({ orderBy: { seq: 'desc' } });
    await takeDown(id);
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: seq }, hard: true } });
    const files = drops.flatMap(({ tags }) => tags).filter((tag) => tag.startsWith('file:'));
    expect(files.sort()).toEqual((await keysOf(lost)).map((key) => `file:${key}`).sort());
  });
});

describe('preflight of photos', () => {
  it('stops a photo without alt text or credit, leads to its block, and makes no file public', async () => {
    const photoId = await addPhoto(acting(writer), { alt: '', creators: [] });
    const block = photoBlock(photoId);
    const id = await readyStory(acting(writer), {}, body('Words.', block));
    const problem = await refusal(publishNow(acting(writer), id));
    expect(reds(problem)).toEqual([
      { level: 'red', code: 'photo-alt-missing', blockId: block.id },
      { level: 'red', code: 'photo-credit-missing', blockId: block.id },
    ]);
    expect(await publicPart(photoId)).toBe('none');
    expect(await database().publication.count({ where: { storyId: id } })).toBe(0);
  });

  it('takes "decorative" for an alt text, and an alt text of this place for the photo’s', async () => {
    const photoId = await addPhoto(acting(writer), { alt: '' });
    for (const use of [{ decorative: true }, { alt: 'Ropes on a quay.' }]) {
      const id = await readyStory(acting(writer), {}, body('Words.', photoBlock(photoId, use)));
      await publishNow(acting(writer), id);
    }
  });

  it.each(['lead', 'sharePhotoId'] as const)('stops an uncredited picture as %s too', async (field) => {
    const photoId = await addPhoto(acting(writer), { creators: [] });
    const lead = { kind: 'photo' as const, photoId, alt: null, decorative: false, caption: null };
    const fields = field === 'lead' ? { lead } : { sharePhotoId: photoId };
    const id = await readyStory(acting(writer), fields);
    expect(reds(await refusal(publishNow(acting(writer), id)))).toEqual([
      { level: 'red', code: 'photo-credit-missing', field },
    ]);
  });

  it('lets an uncredited photo pass by an editor’s decision, which readers see nothing of', async () => {
    const photoId = await addPhoto(acting(writer), { creators: [] });
    const id = await withPhotos(photoId);
    await refusal(publishNow(acting(writer), id));
    await decideCreditUnknown(acting(editor), { id: photoId, reason: 'Handed in at the desk' });
    const [, section = '', slug = ''] = (await publishNow(acting(writer), id)).split('/');
    const page = await getStory(section, slug);
    expect(page?.refs.photos.get(photoId)).toMatchObject({
      creditStatus: 'unknown',
      credit: { creators: [] },
    });
    const printed = JSON.stringify([page, ...(page?.refs.photos.values() ?? [])]);
    expect(printed).not.toContain('Handed in at the desk');
    expect(printed).not.toContain(editor.name);
  });

  it('stops a photo that does not exist', async () => {
    const id = await withPhotos('01910000-0000-7000-8000-00000000dead');
    expect(reds(await refusal(publishNow(acting(writer), id)))).toMatchObject([{ code: 'photo-gone' }]);
  });
});

describe('the credit of a photo that readers see', () => {
  it('cannot be taken away, nor its alt text, until the photo is named or taken down', async () => {
    const photoId = await addPhoto(acting(writer));
    const id = await withPhotos(photoId);
    await publishNow(acting(writer), id);
    expect(await refusal(edit(photoId, { creators: [] }))).toMatchObject({
      code: 'photo-published',
      detail: { field: 'credit' },
    });
    expect(await refusal(edit(photoId, { alt: '' }))).toMatchObject({
      code: 'photo-published',
      detail: { field: 'alt' },
    });
    expect(await database().photo.findUnique({ where: { id: photoId } })).toMatchObject({
      alt: 'A ferry leaves.',
      credit: credit('Ines Okafor'),
    });
    await edit(photoId, { creators: ['Bo Ek'] });
    await takeDown(id);
    await edit(photoId, { creators: [], alt: '' });
    expect(reds(await refusal(publishNow(acting(writer), id)))).toHaveLength(2);
  });

  it('keeps the decision that it is unknown while nobody is named', async () => {
    const photoId = await addPhoto(acting(writer), { creators: [] });
    await decideCreditUnknown(acting(editor), { id: photoId, reason: 'An old print' });
    await publishNow(acting(writer), await withPhotos(photoId));
    expect((await refusal(revokeCreditUnknown(acting(editor), { id: photoId }))).code).toBe(
      'photo-published',
    );
    await edit(photoId, { creators: ['Bo Ek'] });
    await revokeCreditUnknown(acting(editor), { id: photoId });
    expect((await refusal(edit(photoId, { creators: [] }))).code).toBe('photo-published');
  });
});

describe('photo files', () => {
  it('are public from the first story that shows them to the last', async () => {
    const [shared, own] = [await addPhoto(acting(writer)), await addPhoto(acting(writer))];
    const [first, second] = [await withPhotos(shared, own), await withPhotos(shared)];
    expect(await publicPart(shared)).toBe('none');
    await publishNow(acting(writer), first);
    await publishNow(acting(writer), second);
    expect([await publicPart(shared), await publicPart(own)]).toEqual(['all', 'all']);

    await write(acting(writer), first, {}, body('Without pictures.'));
    expect(await publicPart(own)).toBe('all');
    await publishNow(acting(writer), first);
    expect([await publicPart(shared), await publicPart(own)]).toEqual(['all', 'none']);

    await takeDown(second);
    expect(await publicPart(shared)).toBe('none');
    for (const key of await keysOf(shared)) expect(await photoStorage().stat('private', key)).not.toBeNull();
    await publishNow(acting(writer), second);
    expect(await publicPart(shared)).toBe('all');
  });

  it('never publish the original', async () => {
    const photoId = await addPhoto(acting(writer));
    await publishNow(acting(writer), await withPhotos(photoId));
    for await (const { key } of photoStorage().list('public')) expect(key).not.toContain('original');
  });

  it('of one photo stay when another of the same pixels goes', async () => {
    const bytes = await picture(90, 70).jpeg().toBuffer();
    const comment = Buffer.from([0xff, 0xfe, 0x00, 0x06, 0x61, 0x62, 0x63, 0x64]);
    const copy = Buffer.concat([bytes.subarray(0, 2), comment, bytes.subarray(2)]);
    const ids: string[] = [];
    for (const content of [bytes, copy]) {
      const { id } = await uploadPhoto(acting(writer), { fileName: 'a.jpg', bytes: content });
      await edit(id, {});
      ids.push(id);
    }
    const [one = '', other = ''] = ids;
    expect(one).not.toBe(other);
    const [first, second] = [await withPhotos(one), await withPhotos(other)];
    await publishNow(acting(writer), first);
    await publishNow(acting(writer), second);
    await takeDown(first);
    expect([await publicPart(one), await publicPart(other)]).toEqual(['none', 'all']);
  });

  it('leave nothing public behind when the store fails in the middle, and nothing is published', async () => {
    const [first, second] = [await addPhoto(acting(writer)), await addPhoto(acting(writer))];
    const id = await withPhotos(first, second);
    const storage = photoStorage();
    const publish = storage.publish.bind(storage);
    let files = 0;
    const spy = vi.spyOn(storage, 'publish').mockImplementation((key) => {
      files += 1;
      return files > 2 ? Promise.reject(new Problem('storage-full')) : publish(key);
    });
    expect((await refusal(publishNow(acting(writer), id))).code).toBe('storage-full');
    spy.mockRestore();
    expect([await publicPart(first), await publicPart(second)]).toEqual(['none', 'none']);
    expect(await database().publication.count({ where: { storyId: id } })).toBe(0);
    await publishNow(acting(writer), id);
    expect([await publicPart(first), await publicPart(second)]).toEqual(['all', 'all']);
  });

  it('stay whole when they cannot be removed: the story is then still up', async () => {
    const photoId = await addPhoto(acting(writer));
    const id = await withPhotos(photoId);
    await publishNow(acting(writer), id);
    const storage = photoStorage();
    const remove = storage.remove.bind(storage);
    let files = 0;
    const spy = vi.spyOn(storage, 'remove').mockImplementation((half, key) => {
      files += 1;
      return files > 1 ? Promise.reject(new Problem('storage-unavailable')) : remove(half, key);
    });
    expect((await refusal(takeDown(id))).code).toBe('storage-unavailable');
    spy.mockRestore();
    expect(await database().publication.count({ where: { storyId: id } })).toBe(1);
    expect(await publicPart(photoId)).toBe('all');
  });
});
