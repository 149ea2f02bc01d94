import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { S3Place } from '@/lib/kit/photo-store';

/** An S3-compatible server on this machine, for tests. */
export interface TestS3 {
  /** A bucket for each half. */
  place: S3Place;
  /** Answers the next requests with this error of the S3 API instead of serving them; null serves again. */
  fail(error: { status: number; code: string } | null): void;
  close(): Promise<void>;
}

/** Starts a server with empty buckets on a free port of the loopback. */
export async function startS3(): Promise<TestS3> {
  const directory = await mkdtemp(join(tmpdir(), 'dateline-s3-'));
  const buckets = ['originals', 'readers'].map((name) => ({ name, configs: [] }));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: buckets,
  });
  let failure: { status: number; code: string } | null = null;
  server.middleware.unshift((ctx, next) => {
    if (!failure) return next();
    ctx.status = failure.status;
    ctx.body = `<?xml version="1.0"?><Error><Code>${failure.code}</Code><Message>No.</Message></Error>`;
  });
  const { port } = await server.run();
  return {
    place: {
      bucket: 'originals',
      publicBucket: 'readers',
      prefix: 'gazette',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      keys: { id: 'S3RVER', secret: 'S3RVER' },
      pathStyle: true,
    },
    fail: (error) => {
      failure = error;
    },
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
