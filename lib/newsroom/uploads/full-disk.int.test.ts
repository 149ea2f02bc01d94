import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { config } from '@/lib/kit/config';
import { contentHash } from '@/lib/photos/rendition';
import { sharp } from '@/lib/photos/sharp';
import { photoStorage } from '@/lib/storage/photo-storage';
import { acting, refusal } from '../test-support/desk';
import { addToUpload } from './add-to-upload';
import { beginUpload } from './begin-upload';
import { cancelUpload, finishUpload } from './finish-upload';
import { uploadState } from './open-upload';

const photos = join(config.dataFolder(), 'photos');
const ballast = join(photos, 'ballast');
let mounted = false;

beforeAll(() => {
  mkdirSync(photos, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', photos], { stdio: 'ignore' });
    mounted = true;
  } catch {
    mounted = false;
  }
});
afterAll(() => {
  if (mounted) execFileSync('umount', [photos]);
});

const fill = (bytes: number) => writeFileSync(ballast, Buffer.alloc(bytes, 1));

it('a full disk is said, keeps nothing half-done, and the upload goes on when there is room', async ({
  skip,
}) => {
  if (!mounted) skip('needs the right to mount a small disk');
  const context = acting(await addColleague('writer'));
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const create = { width: 1_400, height: 1_000, channels: 3, background: '#888', noise } as const;
  const bytes = await sharp({ create }).jpeg({ quality: 95 }).toBuffer();
  const plan = { fileName: 'ferry.jpg', bytes: bytes.length, sha256: contentHash(bytes) };
  const begun = await beginUpload(context, plan);
  if (!('upload' in begun)) throw new Error('It is known.');
  const { id } = begun.upload;
  const add = (offset: number) =>
    addToUpload(context, id, {
      offset,
      content: (async function* () {
        for (let at = offset; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
      })(),
    });

  // Not even the piece fits.
  fill(20 * 1024 * 1024 - 400_000);
  expect((await refusal(add(0))).code).toBe('storage-full');
  expect(await uploadState(context, id)).toMatchObject({ received: 0 });
  expect(await readdir(join(photos, 'incoming'))).toEqual([]);

  // The file fits, its sizes don't.
  rmSync(ballast);
  await add(0);
  fill(20 * 1024 * 1024 - 2 * bytes.length - 300_000);
  expect((await refusal(finishUpload(context, id))).code).toBe('storage-full');
  expect(await database().photo.count()).toBe(0);
  expect(await database().auditLine.count({ where: { verb: 'photo.upload' } })).toBe(0);
  const left: string[] = [];
  for await (const { key } of photoStorage().list('private')) left.push(key);
  expect(left).toEqual([expect.stringMatching(/^uploads\//)]);
  expect(await uploadState(context, id)).toMatchObject({ received: bytes.length });

  rmSync(ballast);
  expect((await finishUpload(context, id)).added).toBe(true);
  expect(await database().upload.count()).toBe(0);
  expect((await refusal(cancelUpload(context, id))).code).toBe('not-found');
});
