import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import type { UploadPlan } from '@/lib/document/shapes/upload';
import { newId } from '@/lib/kit/ids';
import { contentHash } from '@/lib/photos/rendition';
import { sharp } from '@/lib/photos/sharp';
import type { Viewer } from '@/lib/policy/viewer';
import { photoStorage } from '@/lib/storage/photo-storage';
import { deletePhoto } from '../delete-photo';
import { acting, Clock, refusal } from '../test-support/desk';
import { newPicture } from '../test-support/pictures';
import { addToUpload } from './add-to-upload';
import { beginUpload } from './begin-upload';
import { cancelUpload, finishUpload } from './finish-upload';
import { uploadState } from './open-upload';
import { uploadLimits } from './upload-limits';

let writer: Viewer;
let colleague: Viewer;
let clock: Clock;
const as = (viewer: Viewer) => acting(viewer, clock);

beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
});
beforeEach(() => {
  clock = new Clock();
});

const planOf = (bytes: Buffer, given: Partial<UploadPlan> = {}): UploadPlan => ({
  fileName: 'ferry.jpg',
  bytes: bytes.length,
  sha256: contentHash(bytes),
  ...given,
});

async function begin(plan: UploadPlan, viewer = writer): Promise<string> {
  const begun = await beginUpload(as(viewer), plan);
  if (!('upload' in begun)) throw new Error('It is known already.');
  return begun.upload.id;
}

async function* streamOf(...chunks: (Uint8Array | Error)[]) {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield chunk;
  }
}
const add = (id: string, offset: number, ...chunks: (Uint8Array | Error)[]) =>
  addToUpload(as(writer), id, { offset, content: streamOf(...chunks) });

async function pieces(): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of photoStorage().list('private', 'uploads')) keys.push(key);
  return keys;
}
const nothingLeft = async () => {
  expect(await pieces()).toEqual([]);
  expect(await database().upload.count()).toBe(0);
};

describe('an upload in pieces', () => {
  it('becomes a photo whose original is the file, and leaves nothing behind', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file, { fileName: '../../the ferry.jpg' }));
    expect(await add(id, 0, file.subarray(0, 100))).toMatchObject({ received: 100, bytes: file.length });
    expect(await add(id, 100, file.subarray(100, 300), file.subarray(300))).toMatchObject({
      received: file.length,
    });
    const photo = await finishUpload(as(writer), id);
    expect(photo.added).toBe(true);
    const row = await database().photo.findUniqueOrThrow({ where: { id: photo.id } });
    expect(row).toMatchObject({ fileName: 'the ferry.jpg', sha256: contentHash(file) });
    expect(await photoStorage().stat('private', row.originalKey)).toMatchObject({ bytes: file.length });
    await nothingLeft();
    expect((await refusal(finishUpload(as(writer), id))).code).toBe('not-found');
    expect(await beginUpload(as(colleague), planOf(file))).toEqual({ photoId: photo.id });
  });

  it('brings back a photo that was deleted when its file is announced again', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    await add(id, 0, file);
    const photo = await finishUpload(as(writer), id);
    await deletePhoto(as(writer), { id: photo.id });
    expect(await beginUpload(as(colleague), planOf(file))).toEqual({ photoId: photo.id });
    expect(await database().photo.findUnique({ where: { id: photo.id } })).toMatchObject({ deletedAt: null });
  });

  it('keeps what came before the line broke, and goes on from there under the same id', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    const broken = await add(id, 0, file.subarray(0, 70), file.subarray(70, 90), new Error('line lost'));
    expect(broken.received).toBe(90);
    expect(await uploadState(as(writer), id)).toMatchObject({ received: 90 });
    expect(await add(id, 90, new Error('lost at once'))).toMatchObject({ received: 90 });
    expect(await begin(planOf(file))).toBe(id);
    await add(id, 90, file.subarray(90));
    expect((await finishUpload(as(writer), id)).added).toBe(true);
    await nothingLeft();
  });

  it('goes on for the same person only, whose upload it stays', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    expect(await begin(planOf(file), colleague)).not.toBe(id);
    for (const work of [
      () => uploadState(as(colleague), id),
      () => addToUpload(as(colleague), id, { offset: 0, content: streamOf(file) }),
      () => finishUpload(as(colleague), id),
      () => cancelUpload(as(colleague), id),
      () => uploadState(as(writer), newId()),
      () => uploadState(as(writer), 'nonsense'),
    ]) {
      expect((await refusal(work())).code).toBe('not-found');
    }
    await database().upload.deleteMany();
  });

  it('makes one photo when two people send the same at once', async () => {
    const file = await newPicture();
    const [one, other] = [await begin(planOf(file)), await begin(planOf(file), colleague)];
    await add(one, 0, file);
    await addToUpload(as(colleague), other, { offset: 0, content: streamOf(file) });
    const outcomes = await Promise.all([finishUpload(as(writer), one), finishUpload(as(colleague), other)]);
    expect(outcomes.map(({ added }) => added).sort()).toEqual([false, true]);
    expect(outcomes[0]?.id).toBe(outcomes[1]?.id);
    await nothingLeft();
  });

  it('takes one of two pieces for the same place', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    const outcomes = await Promise.allSettled([
      add(id, 0, file.subarray(0, 50)),
      add(id, 0, file.subarray(0, 80)),
    ]);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.map((outcome) => (outcome as PromiseRejectedResult).reason.code)).toEqual([
      'upload-out-of-step',
    ]);
    const { received } = await uploadState(as(writer), id);
    expect([50, 80]).toContain(received);
    expect(await pieces()).toHaveLength(1);
    await add(id, received, file.subarray(received));
    expect((await finishUpload(as(writer), id)).added).toBe(true);
    await nothingLeft();
  });

  it('waits with a picture that moves until somebody says what becomes of it', async () => {
    const frames = Buffer.concat([30, 220].map((grey) => Buffer.alloc(40 * 30 * 3, grey)));
    const moving = { raw: { width: 40, height: 60, channels: 3, pageHeight: 30 } } as const;
    const gif = await sharp(frames, moving).gif().toBuffer();
    const id = await begin(planOf(gif, { fileName: 'wave.gif' }));
    await add(id, 0, gif);
    expect((await refusal(finishUpload(as(writer), id))).code).toBe('upload-animated');
    const photo = await finishUpload(as(writer), id, 'keep');
    expect(await database().photo.findUnique({ where: { id: photo.id } })).toMatchObject({ moves: true });
    await nothingLeft();
  });

  it('goes when it is cancelled', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    await add(id, 0, file.subarray(0, 50));
    await cancelUpload(as(writer), id);
    await nothingLeft();
  });
});

describe('a client that lies', () => {
  it('about the length: more is never stored, less is never finished', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file, { bytes: 100 }));
    expect((await refusal(add(id, 0, file.subarray(0, 60), file.subarray(60)))).code).toBe(
      'upload-oversized',
    );
    expect(await pieces()).toEqual([]);
    await add(id, 0, file.subarray(0, 60));
    const early = await refusal(finishUpload(as(writer), id));
    expect([early.code, early.detail.received]).toEqual(['upload-interrupted', 60]);
    expect((await refusal(add(id, 60, file.subarray(60)))).code).toBe('upload-oversized');
    expect(await uploadState(as(writer), id)).toMatchObject({ received: 60 });
    await cancelUpload(as(writer), id);
  });

  it('about what it holds: the upload is refused and forgotten', async () => {
    const [file, other] = [await newPicture(), await newPicture()];
    const id = await begin(planOf(file, { sha256: contentHash(other) }));
    await add(id, 0, file);
    expect((await refusal(finishUpload(as(writer), id))).code).toBe('upload-changed');
    await nothingLeft();
    expect(await database().photo.count({ where: { sha256: contentHash(file) } })).toBe(0);
  });

  it('about where a piece belongs', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    const refused = await refusal(add(id, 10, file.subarray(10)));
    expect([refused.code, refused.detail.received]).toEqual(['upload-out-of-step', 0]);
    await cancelUpload(as(writer), id);
  });

  it.each([
    ['upload-empty', 0],
    ['upload-too-large', 40_000_001],
  ])('is told %s before anything is sent', async (code, bytes) => {
    expect((await refusal(beginUpload(as(writer), planOf(await newPicture(), { bytes })))).code).toBe(code);
    await nothingLeft();
  });

  it('sends one piece that is longer than pieces may be', async () => {
    const id = await begin({ fileName: 'x.jpg', bytes: 20_000_000, sha256: null });
    const chunk = Buffer.alloc(1_000_000, '\xff\xd8\xff', 'latin1');
    expect((await refusal(add(id, 0, ...Array<Buffer>(9).fill(chunk)))).code).toBe('too-large');
    expect(await pieces()).toEqual([]);
    await cancelUpload(as(writer), id);
  });
});

describe('what is refused or left', () => {
  it('forgets a file that is no picture', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const id = await begin(planOf(page));
    await add(id, 0, page.subarray(0, 10));
    await add(id, 10, page.subarray(10));
    expect((await refusal(finishUpload(as(writer), id))).code).toBe('upload-not-an-image');
    await nothingLeft();
  });

  it('says at the first piece what kind of file nobody can use', async () => {
    const video = Buffer.concat([Buffer.from('\0\0\0\x18ftypisom', 'latin1'), Buffer.alloc(20_000)]);
    const id = await begin({ fileName: 'clip.jpg', bytes: 30_000_000, sha256: null });
    const refused = await refusal(add(id, 0, video));
    expect([refused.code, refused.detail.kind]).toEqual(['upload-kind-refused', 'Video']);
    await nothingLeft();
  });

  it('says so when a piece is gone, and forgets the rest', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    await add(id, 0, file.subarray(0, 50));
    for (const key of await pieces()) await photoStorage().remove('private', key);
    await add(id, 50, file.subarray(50));
    expect((await refusal(finishUpload(as(writer), id))).code).toBe('upload-interrupted');
    await nothingLeft();
  });

  it('ends a day after its last piece, and is cleared when somebody begins another', async () => {
    const file = await newPicture();
    const id = await begin(planOf(file));
    clock.pass(23 * 60);
    await add(id, 0, file.subarray(0, 50));
    clock.pass(23 * 60);
    expect(await uploadState(as(writer), id)).toMatchObject({ received: 50 });
    clock.pass(61);
    expect((await refusal(uploadState(as(writer), id))).code).toBe('not-found');
    const other = await begin(planOf(await newPicture()), colleague);
    expect(await pieces()).toEqual([]);
    expect((await database().upload.findMany({ select: { id: true } })).map((row) => row.id)).toEqual([
      other,
    ]);
    await cancelUpload(as(colleague), other);
  });

  it('has no more under way than its person may have, and gives up those left behind for new ones', async () => {
    const many = Array.from({ length: uploadLimits.open }, () => ({
      id: newId(),
      personId: writer.id,
      fileName: 'x.jpg',
      bytes: 1_000,
      createdAt: clock.now(),
      expiresAt: new Date(clock.now().getTime() + uploadLimits.keptFor),
    }));
    await database().upload.createMany({ data: many });
    const plan = planOf(await newPicture());
    expect((await refusal(beginUpload(as(writer), plan))).code).toBe('upload-too-many-open');
    await cancelUpload(as(colleague), await begin(plan, colleague));
    clock.pass(11);
    await cancelUpload(as(writer), await begin(plan));
    await nothingLeft();
  });
});
