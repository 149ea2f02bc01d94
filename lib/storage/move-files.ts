import { createHash } from 'node:crypto';
import { createLimiter } from '@/lib/kit/limiter';
import { isProblem, Problem } from '@/lib/kit/problem';
import type { Half, Storage } from './storage';

/** What a move has done so far. Counts of files, and bytes copied. */
export interface MoveReport {
  copied: number;
  bytes: number;
  /** Were at the target before. */
  there: number;
  /** Taken away at the source, once they were safe. */
  removed: number;
  /** `half/key: reason` of those that are not at the target. */
  failed: string[];
}

interface Options {
  /** Reads also those that seem to be there on both sides and compares them; else their length decides. */
  verify?: boolean;
  /** Takes each file away from the source once the target has it, read back and compared. */
  remove?: boolean;
  onFile?(report: MoveReport): void;
  signal?: AbortSignal;
}

const atOnce = 4;

async function* hashing(content: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

async function hashOf(storage: Storage, half: Half, key: string): Promise<string> {
  const hash = createHash('sha256');
  const { body } = await storage.read(half, key);
  for await (const chunk of body) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Whether the target has the very file: by its length, or with `verify` by what it holds. */
async function isThere(from: Storage, to: Storage, half: Half, key: string, verify: boolean) {
  const [source, target] = [await from.stat(half, key), await to.stat(half, key)];
  if (!source) throw new Problem('not-found');
  if (source.bytes !== target?.bytes) return false;
  return !verify || (await hashOf(from, half, key)) === (await hashOf(to, half, key));
}

/** Copies one file and reads it back. Returns its bytes. */
async function copyFile(from: Storage, to: Storage, half: Half, key: string): Promise<number> {
  const hash = createHash('sha256');
  const { file, body } = await from.read(half, key);
  await to.put(half, key, hashing(body, hash)).finally(() => body.destroy());
  if (hash.digest('hex') !== (await hashOf(to, half, key))) throw new Error('it reads back differently');
  return file.bytes;
}

/**
 * Brings every file of one store to another, both halves, and reads each back. It can be cut short and run again at any
 * time: what is there is not sent twice. A file that goes meanwhile is no failure; one that can't be brought is named
 * in the report, and the others go on.
 * @throws Problem `storage-unavailable` when the source can't be listed; the signal's reason
 */
export async function moveFiles(from: Storage, to: Storage, options: Options = {}): Promise<MoveReport> {
  const report: MoveReport = { copied: 0, bytes: 0, there: 0, removed: 0, failed: [] };
  const slots = createLimiter(atOnce);
  const running = new Set<Promise<void>>();
  const move = async (half: Half, key: string) => {
    try {
      const verify = Boolean(options.verify || options.remove);
      if (await isThere(from, to, half, key, verify)) report.there += 1;
      else {
        const bytes = await copyFile(from, to, half, key);
        report.bytes += bytes;
        report.copied += 1;
      }
      if (options.remove && (await from.remove(half, key))) report.removed += 1;
    } catch (error) {
      if (isProblem(error, 'not-found')) return;
      report.failed.push(`${half}/${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
    options.onFile?.(report);
  };
  // The public half last: until then nothing is shown from the target that the source has meanwhile taken back.
  for (const half of ['private', 'public'] as const) {
    for await (const { key } of from.list(half)) {
      options.signal?.throwIfAborted();
      const job: Promise<void> = slots(() => move(half, key)).finally(() => running.delete(job));
      running.add(job);
      if (running.size >= atOnce) await Promise.race(running);
    }
    await Promise.all(running);
  }
  return report;
}
