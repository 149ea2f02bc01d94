import type { Readable } from 'node:stream';

/**
 * The two halves of the photo files. Originals and sizes of unpublished pictures are `private` and go out only after
 * a permission check; `public` is what anybody may have by its address.
 */
export type Half = 'private' | 'public';

/** What is known of a file without reading it. */
export interface StoredFile {
  key: string;
  bytes: number;
  /** When it was written, to the precision of the store (a second at worst). */
  modified: Date;
  contentType: string;
}

/** Bytes `start` to `end`, both included and zero-based, as in an HTTP Range; without `end` to the last one. */
export interface ByteRange {
  start: number;
  end?: number;
}

/** Anything that a file can be written from. A stream that fails leaves nothing behind. */
export type FileContent = Uint8Array | AsyncIterable<Uint8Array>;

/** Something half-written that nobody will finish. `bytes` is null where the store doesn't say. */
export interface Leftover {
  name: string;
  bytes: number | null;
}

/**
 * Where photo files live: a folder or an S3-compatible store, by the same contract. Files are written whole
 * or not at all, and a second `put` under a key replaces the first.
 *
 * Every method refuses a name that `isStorageKey` refuses (`bad-request`; `stat` and `read` treat it as missing), and
 * throws `storage-full` or `storage-unavailable` where the store can't do its work.
 */
export interface Storage {
  put(half: Half, key: string, content: FileContent): Promise<StoredFile>;
  /** Null where there is no such file. */
  stat(half: Half, key: string): Promise<StoredFile | null>;
  /**
   * The file and a stream of its bytes, or of the range's, cut to the file's end. The caller must read or destroy
   * the stream. Throws `not-found`; a range that starts behind the end gives an empty stream.
   */
  read(half: Half, key: string, range?: ByteRange): Promise<{ file: StoredFile; body: Readable }>;
  /** Makes the private file public under the same key; the private one stays. Throws `not-found`. */
  publish(key: string): Promise<StoredFile>;
  /** Whether there was such a file. */
  remove(half: Half, key: string): Promise<boolean>;
  /** Every file of a half, in no particular order; with `folder` those below it (`ab`, `originals/ab`). */
  list(half: Half, folder?: string): AsyncIterable<StoredFile>;
  /**
   * What killed processes left half-written before `before`, which is to be longer ago than any write takes; with
   * `mend` it is removed.
   */
  sweep(before: Date, mend: boolean): Promise<Leftover[]>;
}
