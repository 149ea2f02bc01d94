import { expect, it } from 'vitest';
import { readUpload } from './read-upload';

async function* parts(sizes: number[], failure?: Error) {
  for (const size of sizes) yield new Uint8Array(size).fill(7);
  if (failure) throw failure;
}

it('joins what arrives', async () => {
  expect(await readUpload(parts([3, 0, 4]))).toEqual(Buffer.alloc(7, 7));
  expect(await readUpload(parts([10]), { limit: 10, declared: 10 })).toHaveLength(10);
});

it('stops reading at the limit', async () => {
  let read = 0;
  const endless = (async function* () {
    for (;;) {
      read += 1;
      yield new Uint8Array(1_000_000);
    }
  })();
  await expect(readUpload(endless)).rejects.toMatchObject({ code: 'upload-too-large', status: 413 });
  expect(read).toBe(41);
});

it('refuses by the declared length before reading', async () => {
  const untouched = {
    [Symbol.asyncIterator]: (): never => {
      throw new Error('read');
    },
  };
  await expect(readUpload(untouched, { declared: 60_000_000 })).rejects.toThrow('upload-too-large');
});

it('notices nothing, too little and a broken line', async () => {
  await expect(readUpload(parts([]))).rejects.toThrow('upload-empty');
  await expect(readUpload(parts([5]), { declared: 6 })).rejects.toThrow('upload-interrupted');
  await expect(readUpload(parts([5], new Error('reset')))).rejects.toThrow('upload-interrupted');
});
