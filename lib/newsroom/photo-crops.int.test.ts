import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskPhoto } from '@/lib/data/desk/list-photos';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import { picture } from '@/lib/photos/test-support/pictures';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { replacePhotoFile } from './replace-photo-file';
import { setCrop } from './set-crop';
import { setFocalPoint } from './set-focal-point';
import { acting, body, photoBlock, publishNow, readyStory, refusal } from './test-support/desk';
import { addPhoto, keysOf, newPicture, publicPart } from './test-support/pictures';
import { uploadPhoto } from './upload-photo';

let writer: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
});

let made = 0;
async function bytesOf(width: number, height: number): Promise<Buffer> {
  made += 1;
  return picture(width, height)
    .jpeg({ quality: 40 + made })
    .toBuffer();
}
async function add(width = 1_200, height = 800): Promise<string> {
  const bytes = await bytesOf(width, height);
  return (await uploadPhoto(acting(writer), { fileName: 'quay.jpg', bytes })).id;
}
const look = (id: string) => getDeskPhoto(writer, id);
const square = { x: 0.1, y: 0, width: 0.5, height: 0.75 };

describe('setFocalPoint', () => {
  it('is kept, noted with what it was, and taken back', async () => {
    const id = await add();
    const first = (await look(id)).focal;
    await setFocalPoint(acting(writer), { id, focal: { x: 0.25, y: 0.75 } });
    expect(await look(id)).toMatchObject({ focal: { x: 0.25, y: 0.75 }, filesPending: true });
    await setFocalPoint(acting(writer), { id, focal: null });
    expect((await look(id)).focal).toBeNull();
    const lines = (await auditLines(id)).filter(({ verb }) => verb === 'photo.focal');
    expect(lines.map(({ detail }) => detail)).toEqual([
      { before: first, after: { x: 0.25, y: 0.75 } },
      { before: { x: 0.25, y: 0.75 }, after: null },
    ]);
  });

  it('is for whoever may edit the photo', async () => {
    const id = await add();
    expect((await refusal(setFocalPoint(acting(colleague), { id, focal: null }))).code).toBe('not-allowed');
    expect((await refusal(setFocalPoint(acting(writer), { id: newId(), focal: null }))).code).toBe(
      'not-found',
    );
  });
});

describe('setCrop', () => {
  it('keeps one rectangle for each shape', async () => {
    const id = await add();
    await setCrop(acting(writer), { id, ratio: '1:1', rect: square });
    const wide = { x: 0, y: 0.2, width: 1, height: 0.84375 * 0.9 };
    expect((await refusal(setCrop(acting(writer), { id, ratio: '16:9', rect: wide }))).code).toBe(
      'crop-wrong-shape',
    );
    expect((await look(id)).drawnCrops).toEqual({ '1:1': square });
    await setCrop(acting(writer), { id, ratio: '1:1', rect: null });
    expect((await look(id)).drawnCrops).toEqual({});
  });

  it('refuses a smudge, unless the picture itself is one', async () => {
    const tiny = { x: 0.5, y: 0.5, width: 0.1, height: 0.15 };
    const id = await add();
    expect((await refusal(setCrop(acting(writer), { id, ratio: '1:1', rect: tiny }))).code).toBe(
      'crop-too-small',
    );
    const small = await add(150, 100);
    await setCrop(acting(writer), { id: small, ratio: '1:1', rect: { x: 0, y: 0, width: 2 / 3, height: 1 } });
    expect((await refusal(setCrop(acting(colleague), { id, ratio: '1:1', rect: null }))).code).toBe(
      'not-allowed',
    );
  });
});

describe('replacePhotoFile', () => {
  const replace = (id: string, bytes: Buffer, viewer = writer) =>
    replacePhotoFile(acting(viewer), { id, fileName: 'blurred.jpg', bytes, reason: 'A child’s face.' });
  const stat = (half: 'private' | 'public', key: string) => photoStorage().stat(half, key);

  it('puts the new file wherever readers see the photo, and takes the old one away', async () => {
    const id = await addPhoto(acting(writer));
    await publishNow(acting(writer), await readyStory(acting(writer), {}, body('Words.', photoBlock(id))));
    const before = await database().photo.findUniqueOrThrow({ where: { id } });
    const old = await keysOf(id);
    expect(await publicPart(id)).toBe('all');

    expect(await replace(id, await newPicture())).toBe(true);
    expect(await publicPart(id)).toBe('all');
    const keys = await keysOf(id);
    expect(keys.filter((key) => old.includes(key))).toEqual([]);
    for (const key of old) {
      expect(await stat('public', key)).toBeNull();
      expect(await stat('private', key)).toBeNull();
    }
    const photo = await look(id);
    expect(photo).toMatchObject({ alt: 'A ferry leaves.', fileName: 'blurred.jpg' });
    expect(photo.credit.creators).toEqual(['Ines Okafor']);
    const versions = await database().photoVersion.findMany({ where: { photoId: id } });
    expect(versions).toMatchObject([
      {
        sha256: before.sha256,
        originalKey: before.originalKey,
        reason: 'A child’s face.',
        fileName: 'ferry.jpg',
      },
    ]);
    expect(await stat('private', before.originalKey)).not.toBeNull();
    expect((await auditLines(id)).at(-1)).toMatchObject({ verb: 'photo.replace-file' });
  });

  it('keeps what was chosen for a picture of the same shape only', async () => {
    const id = await add(1_200, 800);
    const focal = { x: 0.9, y: 0.1 };
    await setFocalPoint(acting(writer), { id, focal });
    await setCrop(acting(writer), { id, ratio: '1:1', rect: square });
    await replace(id, await bytesOf(900, 600));
    expect(await look(id)).toMatchObject({ focal, drawnCrops: { '1:1': square }, width: 900 });
    await replace(id, await bytesOf(600, 900));
    const turned = await look(id);
    expect(turned.drawnCrops).toEqual({});
    expect(turned.focal).not.toEqual(focal);
  });

  it('does nothing with the very same file, and refuses one that is a photo of its own', async () => {
    const bytes = await bytesOf(300, 200);
    const { id } = await uploadPhoto(acting(writer), { fileName: 'quay.jpg', bytes });
    expect(await replace(id, bytes)).toBe(false);
    const other = await add(310, 200);
    const problem = await refusal(replace(other, bytes));
    expect(problem).toMatchObject({ code: 'photo-exists', detail: { id } });
    expect(await database().photoVersion.count({ where: { photoId: { in: [id, other] } } })).toBe(0);
  });

  it('leaves everything as it was when the file is bad or the person may not', async () => {
    const id = await add(300, 210);
    const before = await database().photo.findUniqueOrThrow({ where: { id } });
    const broken = (await newPicture()).subarray(0, 400);
    expect((await refusal(replace(id, broken))).code).toBe('upload-truncated');
    expect((await refusal(replace(id, await newPicture(), colleague))).code).toBe('not-allowed');
    expect(await database().photo.findUniqueOrThrow({ where: { id } })).toEqual(before);
  });
});
