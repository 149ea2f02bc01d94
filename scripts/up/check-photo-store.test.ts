import { afterAll, beforeAll, expect, test } from 'vitest';
import { startS3, type TestS3 } from '../../lib/storage/test-support/s3-server.ts';
import { freePort } from '../free-port.ts';
import { checkPhotoStore } from './check-photo-store.ts';
import { readPhotoStore } from './photo-store.ts';

let server: TestS3;
beforeAll(async () => {
  server = await startS3();
});
afterAll(() => server.close());

const settings = (given: Record<string, string> = {}) =>
  readPhotoStore({
    DATELINE_S3_BUCKET: server.place.bucket,
    DATELINE_S3_PUBLIC_BUCKET: server.place.publicBucket,
    DATELINE_S3_ENDPOINT: server.place.endpoint ?? '',
    DATELINE_S3_KEY_ID: 'S3RVER',
    DATELINE_S3_SECRET: 'S3RVER',
    DATELINE_S3_PATH_STYLE: '1',
    ...given,
  } as unknown as NodeJS.ProcessEnv);

test('a store that can be written to is fine, and so is none', async () => {
  await checkPhotoStore(settings());
  await checkPhotoStore(readPhotoStore({} as NodeJS.ProcessEnv));
});

test('a bucket that is missing is named', async () => {
  await expect(checkPhotoStore(settings({ DATELINE_S3_PUBLIC_BUCKET: 'elsewhere' }))).rejects.toThrow(
    /no bucket "elsewhere"/,
  );
});

test('keys that the store does not know are blamed', async () => {
  await expect(checkPhotoStore(settings({ DATELINE_S3_KEY_ID: 'NOBODY' }))).rejects.toThrow(
    /refuses our keys .* DATELINE_S3_KEY_ID/,
  );
});

test('a store that does not answer is named with what to do', async () => {
  const endpoint = `http://127.0.0.1:${await freePort()}`;
  await expect(checkPhotoStore(settings({ DATELINE_S3_ENDPOINT: endpoint }))).rejects.toThrow(
    new RegExp(`${endpoint}.*ECONNREFUSED.*unset DATELINE_S3_BUCKET`),
  );
});
