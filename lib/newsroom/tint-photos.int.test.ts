import { buffer } from 'node:stream/consumers';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { writeTints } from '@/lib/data/write/photo-tints';
import { inTransaction } from '@/lib/data/write/transaction';
import { emptyCredit } from '@/lib/document/credit';
import { sharp } from '@/lib/photos/sharp';
import { picture } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { editPhoto } from './edit-photo';
import { acting, body, photoBlock, publishNow, readyStory } from './test-support/desk';
import { tagsDropped } from './test-support/page-drops';
import { keysOf } from './test-support/pictures';
import { tintPhotos } from './tint-photos';
import { uploadPhoto } from './upload-photo';

let editor: Viewer;
/** Four photos and a picture that is seen through, as they were uploaded. */
let ids: string[];
let atUpload: (string | null | undefined)[];

async function tintsOf() {
  const rows = await database().photo.findMany({ select: { id: true, tint: true } });
  return ids.map((id) => rows.find((row) => row.id === id)?.tint);
}

/** A photo of one colour, which it keeps in every file; ready to go out. */
async function flatPhoto(background: string): Promise<string> {
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const { id } = await uploadPhoto(acting(editor), { fileName: 'flat.jpg', bytes });
  const credit = { ...emptyCredit, creators: ['Ines Okafor'] };
  await editPhoto(acting(editor), { id, edit: { alt: 'Fog.', caption: '', copyrightNotice: '', credit } });
  return id;
}

/** From where the walk is to go on; undefined where it is over. */
async function goesOn(): Promise<string | undefined> {
  const [job] = await database().$queryRaw<{ payload: { after: string } }[]>`
    DELETE FROM graphile_worker._private_jobs WHERE key = 'tint-photos:clock' RETURNING payload`;
  return job?.payload.after;
}

beforeAll(async () => {
  editor = await addColleague('editor');
  ids = [];
  for (const colour of ['#cc8844', '#225577', '#eeeeee', '#114422']) ids.push(await flatPhoto(colour));
  const logo = await picture(40, 40, 4).png().toBuffer();
  ids.push((await uploadPhoto(acting(editor), { fileName: 'logo.png', bytes: logo })).id);
  ids.sort();
  await publishNow(
    acting(editor),
    await readyStory(acting(editor), {}, body('Words.', photoBlock(ids[0] ?? ''))),
  );
  atUpload = await tintsOf();
});
beforeEach(async () => {
  await database().photo.updateMany({ data: { tint: null } });
  await goesOn();
});

it('is what an upload notes by itself: a colour, or that there is none', () => {
  expect(atUpload.toSorted()).toEqual(['', '#142', '#257', '#c84', '#eee']);
});

it('is found for photos of before, some at a time, and drops no page', async () => {
  const walk = async () => {
    let after: string | undefined;
    let jobs = 0;
    do {
      await tintPhotos(after ?? null, { size: 2 });
      after = await goesOn();
      jobs += 1;
    } while (after);
    return jobs;
  };
  let jobs = 0;
  expect(await tagsDropped(async () => (jobs = await walk()))).toEqual([]);
  expect(jobs).toBe(3);
  expect(await tintsOf()).toEqual(atUpload);
  // Once all have theirs there is nothing to look at.
  expect(await walk()).toBe(1);
});

it('goes by photos that somebody holds and those without their files: the next walk finds them', async () => {
  const [, held = '', broken = ''] = ids;
  const kept = new Map<string, Buffer>();
  const storage = photoStorage();
  for (const key of await keysOf(broken)) {
    const { body: file } = await storage.read('private', key);
    kept.set(key, await buffer(file));
    await storage.remove('private', key);
  }
  await inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Photo" WHERE id = ${held}::uuid FOR UPDATE`;
    await tintPhotos(null);
  });
  const without = (...missing: string[]) =>
    atUpload.map((tint, i) => (missing.includes(ids[i] ?? '') ? null : tint));
  expect(await tintsOf()).toEqual(without(held, broken));
  await tintPhotos(null);
  expect(await tintsOf()).toEqual(without(broken));
  for (const [key, content] of kept) await storage.put('private', key, content);
  await tintPhotos(null);
  expect(await tintsOf()).toEqual(atUpload);
});

it('is kept as far as it was found when the worker stops, and never of a file that was replaced', async () => {
  const stop = new AbortController();
  const storage = photoStorage();
  const read = storage.read.bind(storage);
  storage.read = async (...given) => {
    stop.abort(new Error('the worker stops'));
    storage.read = read;
    return read(...given);
  };
  await expect(tintPhotos(null, { signal: stop.signal })).rejects.toThrow('the worker stops');
  expect(await tintsOf()).toEqual([atUpload[0], null, null, null, null]);
  await writeTints([{ id: ids[1] ?? '', sha256: 'of another file', tint: '#abc' }]);
  expect((await tintsOf())[1]).toBeNull();
});
