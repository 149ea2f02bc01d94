import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { fetchFile } from './fetch-file';
import { type SentFile, sendFile } from './send-file';
import { UploadError } from './upload-error';
import { UploadQueue } from './upload-queue';

vi.mock('./send-file', () => ({ sendFile: vi.fn() }));
vi.mock('./fetch-file', () => ({ fetchFile: vi.fn() }));

interface Job {
  file: File;
  signal: AbortSignal;
  end(sent: SentFile): void;
  fail(error: unknown): void;
}

let jobs: Job[];
let queue: UploadQueue;
const photo = (id: string) => ({ id }) as DeskPhoto;
const files = (...names: string[]) => names.map((name) => new File(['x'], name, { type: 'image/jpeg' }));
const states = () => queue.now().items.map(({ name, state }) => `${name} ${state.is}`);
const job = (name: string) => jobs.findLast(({ file }) => file.name === name) as Job;
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  jobs = [];
  queue = new UploadQueue();
  vi.mocked(sendFile).mockImplementation(
    (file, { signal, onPhase }) =>
      new Promise((resolve, reject) => {
        onPhase({ is: 'sending', share: 0 });
        jobs.push({ file, signal, end: resolve, fail: reject });
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  );
});

describe('UploadQueue', () => {
  it('sends three at a time, in the order of the files', async () => {
    queue.add(files('a', 'b', 'c', 'd', 'e'));
    expect(states()).toEqual(['a sending', 'b sending', 'c sending', 'd waiting', 'e waiting']);
    job('b').end({ photo: photo('b'), added: true });
    await settled();
    expect(states()).toEqual(['a sending', 'b added', 'c sending', 'd sending', 'e waiting']);
    job('a').end({ photo: photo('a'), added: false });
    await settled();
    expect(states()).toEqual(['a known', 'b added', 'c sending', 'd sending', 'e sending']);
  });

  it('keeps the sentence of what failed, goes on with the others, and tries again when told to', async () => {
    queue.add(files('a', 'b'));
    job('a').fail(new UploadError('No answer.', null));
    job('b').fail(new UploadError('It is damaged.', 'upload-truncated'));
    await settled();
    expect(queue.now().items.map(({ state }) => state)).toEqual([
      { is: 'failed', sentence: 'No answer.', again: true },
      { is: 'failed', sentence: 'It is damaged.', again: false },
    ]);
    queue.retry();
    expect(states()).toEqual(['a sending', 'b failed']);
    job('a').end({ photo: photo('a'), added: true });
    await settled();
    queue.clear();
    expect(states()).toEqual(['b failed']);
  });

  it('stops when paused, leaves alone what the server works on, and goes on when resumed', async () => {
    vi.mocked(sendFile).mockImplementationOnce(
      (file, { signal, onPhase }) =>
        new Promise((resolve, reject) => {
          onPhase({ is: 'working' });
          jobs.push({ file, signal, end: resolve, fail: reject });
        }),
    );
    queue.add(files('a', 'b'));
    queue.pause();
    await settled();
    expect(states()).toEqual(['a working', 'b waiting']);
    expect(job('b').signal.reason).toBe('paused');
    job('a').end({ photo: photo('a'), added: true });
    await settled();
    expect(states()).toEqual(['a added', 'b waiting']);
    queue.resume();
    expect(states()).toEqual(['a added', 'b sending']);
  });

  it('breaks off what is removed, and gives its place to the next', async () => {
    queue.add(files('a', 'b', 'c', 'd'));
    const [first] = queue.now().items;
    queue.remove(first?.id ?? 0);
    await settled();
    expect(states()).toEqual(['b sending', 'c sending', 'd sending']);
    expect(job('a').signal.reason).toBe('removed');
  });

  it('waits with everything while nobody is signed in', async () => {
    queue.add(files('a', 'b'));
    job('a').fail(new UploadError('You are signed out.', 'not-signed-in'));
    await settled();
    expect(states()).toEqual(['a waiting', 'b waiting']);
    expect(queue.now()).toMatchObject({ paused: true, notice: expect.stringContaining('signed out') });
    queue.resume();
    expect(queue.now()).toMatchObject({ paused: false, notice: null });
    expect(states()).toEqual(['a sending', 'b sending']);
  });

  it('asks what becomes of a picture that moves, and goes on as it is told', async () => {
    queue.add(files('a.gif', 'b.gif'));
    job('a.gif').fail(new UploadError('It moves.', 'upload-animated', { canMove: true }));
    await settled();
    expect(queue.now().items[0]?.state).toEqual({ is: 'moves', canMove: true });
    queue.choose(1, 'keep');
    expect(states()).toEqual(['a.gif sending', 'b.gif sending']);
    expect(vi.mocked(sendFile).mock.lastCall?.[1]).toMatchObject({ wish: 'keep' });
    job('a.gif').fail(new UploadError('Too long.', 'upload-animation-too-long'));
    await settled();
    expect(queue.now().items[0]?.state).toEqual({ is: 'moves', canMove: false });
    queue.choose(1, 'still');
    job('a.gif').end({ photo: photo('a'), added: true });
    await settled();
    expect(states()).toEqual(['a.gif added', 'b.gif sending']);
  });

  it('asks the same of one that the server fetched', async () => {
    const moves = new UploadError('It moves.', 'upload-animated', { canMove: false });
    vi.mocked(fetchFile)
      .mockRejectedValueOnce(moves)
      .mockResolvedValueOnce({ photo: photo('a'), added: true });
    queue.add(['https://example.org/wave.gif']);
    await settled();
    expect(queue.now().items[0]?.state).toEqual({ is: 'moves', canMove: false });
    queue.choose(1, 'still');
    await settled();
    expect(vi.mocked(fetchFile).mock.lastCall?.[1]).toMatchObject({ wish: 'still' });
    expect(queue.now().items[0]?.state).toMatchObject({ is: 'added' });
  });
});
