import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Place } from '@/lib/kit/photo-store';
import { Problem } from '@/lib/kit/problem';
import { assertByteRange } from '../byte-range';
import { contentTypeOf } from '../content-type';
import type { ByteRange, FileContent, Half, Leftover, Storage, StoredFile } from '../storage';
import { assertStorageKey, isStorageKey } from '../storage-key';
import { loadSdk, s3Client } from './s3-client';
import { isBeyondEnd, isMissing, s3Problem } from './s3-problem';
import { sweepMultiparts } from './sweep-multiparts';

/** Longer files go up in parts of this length, several at a time, so that a broken connection costs one part. */
const partSize = 8 * 1024 * 1024;

interface Described {
  ContentLength?: number;
  LastModified?: Date;
}

function described(key: string, { ContentLength, LastModified }: Described): StoredFile {
  return {
    key,
    bytes: ContentLength ?? 0,
    modified: LastModified ?? new Date(0),
    contentType: contentTypeOf(key) ?? 'application/octet-stream',
  };
}

/** Runs requests and gives their failures the house's names. */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw s3Problem(error);
  }
}

/**
 * Photo files in an S3-compatible store: `private/` and `public/` below the prefix, in one bucket or in two. Readers
 * never see the store itself, so neither bucket needs to be open to the world.
 */
export class S3Storage implements Storage {
  readonly #place: S3Place;
  #opened: Promise<S3Client> | undefined;

  constructor(place: S3Place) {
    this.#place = place;
  }

  #client(): Promise<S3Client> {
    this.#opened ??= s3Client(this.#place);
    return this.#opened;
  }

  #bucket(half: Half): string {
    return half === 'public' ? this.#place.publicBucket : this.#place.bucket;
  }

  #root(half: Half): string {
    return this.#place.prefix ? `${this.#place.prefix}/${half}/` : `${half}/`;
  }

  #at(half: Half, key: string): { Bucket: string; Key: string } {
    assertStorageKey(key);
    return { Bucket: this.#bucket(half), Key: this.#root(half) + key };
  }

  async #describe(half: Half, key: string): Promise<StoredFile> {
    const file = await this.stat(half, key);
    if (!file) throw new Problem('not-found');
    return file;
  }

  put(half: Half, key: string, content: FileContent): Promise<StoredFile> {
    return named(async () => {
      const params = { ...this.#at(half, key), ContentType: contentTypeOf(key) ?? undefined };
      const { Upload } = await import('@aws-sdk/lib-storage');
      const Body = content instanceof Uint8Array ? content : Readable.from(content, { objectMode: false });
      const upload = new Upload({
        client: await this.#client(),
        params: { ...params, Body },
        partSize,
        queueSize: 3,
        leavePartsOnError: false,
      });
      await upload.done();
      return this.#describe(half, key);
    });
  }

  stat(half: Half, key: string): Promise<StoredFile | null> {
    return named(async () => {
      if (!isStorageKey(key)) return null;
      const { HeadObjectCommand } = await loadSdk();
      try {
        const client = await this.#client();
        return described(key, await client.send(new HeadObjectCommand(this.#at(half, key))));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    });
  }

  read(half: Half, key: string, range?: ByteRange): Promise<{ file: StoredFile; body: Readable }> {
    return named(async () => {
      if (!isStorageKey(key)) throw new Problem('not-found');
      if (range) assertByteRange(range);
      const Range = range && `bytes=${range.start}-${range.end ?? ''}`;
      const { GetObjectCommand } = await loadSdk();
      const client = await this.#client();
      try {
        const answer = await client.send(new GetObjectCommand({ ...this.#at(half, key), Range }));
        const all = answer.ContentRange?.split('/').at(-1);
        const bytes = all ? Number(all) : answer.ContentLength;
        const file = described(key, { ContentLength: bytes, LastModified: answer.LastModified });
        return { file, body: answer.Body as Readable };
      } catch (error) {
        if (isMissing(error)) throw new Problem('not-found', {}, { cause: error });
        if (!isBeyondEnd(error)) throw error;
        return { file: await this.#describe(half, key), body: Readable.from([]) };
      }
    });
  }

  publish(key: string): Promise<StoredFile> {
    return named(async () => {
      const from = this.#at('private', key);
      const { CopyObjectCommand } = await loadSdk();
      const client = await this.#client();
      const CopySource = `${from.Bucket}/${from.Key}`.split('/').map(encodeURIComponent).join('/');
      try {
        await client.send(new CopyObjectCommand({ ...this.#at('public', key), CopySource }));
      } catch (error) {
        throw isMissing(error) ? new Problem('not-found', {}, { cause: error }) : error;
      }
      return this.#describe('public', key);
    });
  }

  remove(half: Half, key: string): Promise<boolean> {
    return named(async () => {
      const at = this.#at(half, key);
      // S3 says nothing about what it didn't have.
      if (!(await this.stat(half, key))) return false;
      const { DeleteObjectCommand } = await loadSdk();
      await (await this.#client()).send(new DeleteObjectCommand(at));
      return true;
    });
  }

  async *list(half: Half, folder = ''): AsyncIterable<StoredFile> {
    if (folder !== '') assertStorageKey(`${folder}/x.jpg`);
    const root = this.#root(half);
    const Prefix = folder === '' ? root : `${root}${folder}/`;
    const { ListObjectsV2Command } = await loadSdk();
    let ContinuationToken: string | undefined;
    do {
      const ask = { Bucket: this.#bucket(half), Prefix, ContinuationToken };
      const page = await named(async () =>
        (await this.#client()).send(new ListObjectsV2Command({ ...ask, ContinuationToken })),
      );
      for (const { Key = '', Size, LastModified } of page.Contents ?? []) {
        const key = Key.slice(root.length);
        if (isStorageKey(key)) yield described(key, { ContentLength: Size, LastModified });
      }
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
  }

  sweep(before: Date, mend: boolean): Promise<Leftover[]> {
    return named(async () => {
      const found: Leftover[] = [];
      for (const bucket of new Set([this.#place.bucket, this.#place.publicBucket])) {
        const where = { bucket, prefix: this.#place.prefix ? `${this.#place.prefix}/` : '' };
        found.push(...(await sweepMultiparts(await this.#client(), where, before, mend)));
      }
      return found;
    });
  }
}
