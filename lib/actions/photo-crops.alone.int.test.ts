import { beforeAll, expect, it, vi } from 'vitest';
import { addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import type { Viewer } from '@/lib/policy/viewer';
import { setCrop } from './set-crop';
import { setFocalPoint } from './set-focal-point';

let writer: Viewer;
let id: string;
vi.mock('next/headers', () => ({
  headers: async () =>
    new Headers({
      origin: 'http://localhost:3000',
      'x-forwarded-for': '203.0.113.5',
      'user-agent': 'curl/8.14.1',
    }),
}));
vi.mock('@/lib/auth/get-viewer', () => ({ requireViewer: async () => writer }));
beforeAll(async () => {
  writer = await addColleague('writer');
  id = await addPhotoRow(writer.id);
});

const bad = { ok: false, problem: { code: 'bad-request' } };

it('answers with the photo as it is then', async () => {
  expect(await setFocalPoint({ id, focal: { x: 0, y: 1 } })).toMatchObject({
    ok: true,
    value: { id, focal: { x: 0, y: 1 } },
  });
  const rect = { x: 0.25, y: 0, width: 0.75, height: 1 };
  expect(await setCrop({ id, ratio: '1:1', rect })).toMatchObject({
    ok: true,
    value: { drawnCrops: { '1:1': rect } },
  });
});

it.each([{ x: 2, y: 0 }, { x: Number.NaN, y: 0 }, { x: 0.5 }, '0.5 0.5'])(
  'refuses the point %j',
  async (focal) => {
    expect(await setFocalPoint({ id, focal: focal as never })).toMatchObject(bad);
  },
);

it.each([
  { ratio: '2:1', rect: null },
  { ratio: '1:1', rect: { x: 0.9, y: 0, width: 0.75, height: 1 } },
  { ratio: '1:1', rect: { x: 0, y: 0, width: 0, height: 0 } },
])('refuses the crop %j', async (crop) => {
  expect(await setCrop({ id, ...crop } as never)).toMatchObject(bad);
});
