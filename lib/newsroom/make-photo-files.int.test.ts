import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { orderStalePhotos } from '@/lib/data/write/order-stale-photos';
import { emptyCredit } from '@/lib/document/credit';
import { recipePrefix } from '@/lib/document/photo-recipe';
import * as press from '@/lib/photos/press/run-press';
import { sharp } from '@/lib/photos/sharp';
import { picture } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { editPhoto } from './edit-photo';
import { makePhotoFiles } from './make-photo-files';
import { readStoredFile } from './read-stored-file';
import { removePhotoFiles } from './remove-photo-files';
import { setFocalPoint } from './set-focal-point';
import { acting, body, photoBlock, publishNow, readyStory } from './test-support/desk';
import { publicPart } from './test-support/pictures';
import { uploadPhoto } from './upload-photo';

let writer: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
});
afterEach(() => void vi.restoreAllMocks());

let made = 0;
async function add(width = 340, height = 220): Promise<string> {
  made += 1;
  const bytes = await picture(width, height)
    .jpeg({ quality: 40 + made })
    .toBuffer();
  const { id } = await uploadPhoto(acting(writer), { fileName: 'quay.jpg', bytes });
  await write(id, 'Ines Okafor');
  return id;
}
const write = (id: string, ...creators: string[]) =>
  editPhoto(acting(writer), {
    id,
    edit: {
      alt: 'A quay.',
      caption: '',
      copyrightNotice: '',
      credit: { ...emptyCredit, creators },
      webStatement: '',
      licensorUrl: '',
      sourceType: '',
    },
  });
const signal = new AbortController().signal;
const make = (id: string) => makePhotoFiles(id, signal);
const look = (id: string) => getDeskPhoto(writer, id);
const row = (id: string) => database().photo.findUniqueOrThrow({ where: { id } });
type Stored = { key: string }[];
async function keys(id: string): Promise<string[]> {
  const { sizes, share, renditions } = await row(id);
  return [...(sizes as Stored), share as { key: string }, ...(renditions as Stored)].map(({ key }) => key);
}
async function jobs(id: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ name: string }[]>`
    SELECT task_identifier AS name FROM graphile_worker.jobs WHERE key LIKE '%' || ${id} || '%' ORDER BY id`;
  return rows.map(({ name }) => name);
}
async function privateFiles(): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of photoStorage().list('private')) found.push(key);
  return found.sort();
}

// The press is a process of its own, which takes a second or more on a busy machine.
describe('makePhotoFiles', { timeout: 60_000 }, () => {
  it('is ordered by an upload, makes AVIF and crops, and has no more to do then', async () => {
    const id = await add(700, 450);
    expect(await jobs(id)).toEqual(['make-photo-files']);
    expect(await look(id)).toMatchObject({ avif: [], crops: {}, filesPending: true });
    await make(id);
    const photo = await look(id);
    expect(photo.filesPending).toBe(false);
    expect(photo.avif.map(({ width }) => width)).toEqual(photo.sizes.map(({ width }) => width));
    expect(Object.keys(photo.crops)).toEqual(['16:9', '4:3', '1:1']);
    expect(photo.crops['1:1']?.webp.map(({ width }) => width)).toEqual([320, 450]);
    const before = await row(id);
    const pressed = vi.spyOn(press, 'runPress');
    await make(id);
    expect(await row(id)).toEqual(before);
    expect(pressed).not.toHaveBeenCalled();
  });

  it('shows a published photo in its new files, and takes the old ones away later', async () => {
    const id = await add();
    await publishNow(acting(writer), await readyStory(acting(writer), {}, body('Words.', photoBlock(id))));
    await make(id);
    const first = await keys(id);
    expect(await publicPart(id)).toBe('all');
    await setFocalPoint(acting(writer), { id, focal: { x: 0, y: 0 } });
    await make(id);
    const present = await keys(id);
    const gone = first.filter((key) => !present.includes(key));
    expect(gone.length).toBeGreaterThan(0);
    for (const key of gone) expect(await photoStorage().stat('public', key)).not.toBeNull();
    expect(await jobs(id)).toContain('remove-photo-files');
    await removePhotoFiles(id, first);
    for (const key of gone) expect(await photoStorage().stat('public', key)).toBeNull();
    expect(await publicPart(id)).toBe('all');
  });

  it('puts a corrected credit into every file without making one anew', async () => {
    const id = await add();
    await make(id);
    const before = await keys(id);
    const pressed = vi.spyOn(press, 'runPress');
    await write(id, 'Zoë Marsh');
    await make(id);
    expect(pressed).not.toHaveBeenCalled();
    const after = await keys(id);
    expect(after.filter((key) => before.includes(key))).toEqual([]);
    for (const key of after) {
      const file = await readStoredFile('private', key);
      const header = await sharp(file, { failOn: 'error' }).metadata();
      expect(header.xmp?.toString()).toContain('<rdf:li>Zoë Marsh</rdf:li>');
      expect(header.exif).toBeUndefined();
    }
    expect((await look(id)).filesPending).toBe(false);
  });

  it('makes stills of a picture that moves, and keeps it moving through another credit', async () => {
    const [width, height] = [500, 300];
    const frames = Buffer.concat([20, 200].map((grey) => Buffer.alloc(width * height * 3, grey + made)));
    const gif = await sharp(frames, { raw: { width, height: height * 2, channels: 3, pageHeight: height } })
      .gif()
      .toBuffer();
    const upload = { fileName: 'wave.gif', bytes: gif, animation: 'keep' as const };
    const { id } = await uploadPhoto(acting(writer), upload);
    await make(id);
    await write(id, 'Bo Ek');
    await make(id);
    const photo = await look(id);
    expect(photo.avif).toEqual([]);
    expect(photo.still?.avif.map((size) => size.width)).toEqual([320, 500]);
    expect(photo.still?.webp.map((size) => size.width)).toEqual([320, 500]);
    const files = await Promise.all((await keys(id)).map((key) => readStoredFile('private', key)));
    const pages = await Promise.all(files.map(async (file) => (await sharp(file).metadata()).pages ?? 1));
    expect(pages.filter((count) => count === 2)).toHaveLength(photo.sizes.length);
  });

  it('makes everything anew when a file was lost', async () => {
    const id = await add();
    await make(id);
    await write(id, 'Bo Ek');
    const [lost = ''] = await keys(id);
    await photoStorage().remove('private', lost);
    await make(id);
    for (const key of await keys(id)) expect(await photoStorage().stat('private', key)).not.toBeNull();
  });

  it('throws away what it made of a photo that has changed meanwhile', async () => {
    const id = await add();
    const files = await privateFiles();
    const run = press.runPress;
    vi.spyOn(press, 'runPress').mockImplementation(async (order, options) => {
      const result = await run(order, options);
      await setFocalPoint(acting(writer), { id, focal: { x: 1, y: 1 } });
      return result;
    });
    const before = await keys(id);
    await make(id);
    expect(await keys(id)).toEqual(before);
    expect(await privateFiles()).toEqual(files);
    expect(await jobs(id)).toEqual(['make-photo-files']);
  });

  it('leaves no file behind when the press or the store fails', async () => {
    const id = await add();
    const files = await privateFiles();
    await expect(makePhotoFiles(id, AbortSignal.timeout(30))).rejects.toThrow();
    expect(await privateFiles()).toEqual(files);
    const storage = photoStorage();
    const put = storage.put.bind(storage);
    let count = 0;
    vi.spyOn(storage, 'put').mockImplementation((...given) => {
      count += 1;
      return count > 5 ? Promise.reject(new Error('the disk is gone')) : put(...given);
    });
    await expect(make(id)).rejects.toThrow('the disk is gone');
    expect(await privateFiles()).toEqual(files);
  });
});

it('makes all sizes anew of a photo whose files are of a former edition', async () => {
  const id = await add(800, 500);
  await make(id);
  const { sizes, madeFrom } = await row(id);
  const former = (sizes as { width: number }[]).filter(({ width }) => width !== 750);
  const before = { sizes: former, madeFrom: madeFrom.replace(recipePrefix, 'v1 ') };
  await database().photo.update({ where: { id }, data: before });
  await make(id);
  expect((await row(id)).madeFrom).toBe(madeFrom);
  expect((await look(id))?.sizes.map(({ width }) => width)).toEqual([320, 640, 750]);
});

it('orders what was never made, once', async () => {
  const id = await add();
  await database().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  expect(await orderStalePhotos(500)).toBeGreaterThan(0);
  expect(await jobs(id)).toEqual(['make-photo-files']);
  expect(await orderStalePhotos(500)).toBe(0);
});
