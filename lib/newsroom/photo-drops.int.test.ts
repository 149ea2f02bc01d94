import { beforeAll, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague, addPhotoRow } from '@/lib/data/test-support/newsroom';
import type { Viewer } from '@/lib/policy/viewer';
import { acting, Clock, publishNow, readyStory } from './test-support/desk';
import { dropsOf } from './test-support/page-drops';

// What docs/page-drops.md says of a photo's files, whose addresses the sitemap names.

let editor: Viewer;
let photoId: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  photoId = await addPhotoRow(editor.id);
});

/** Other files in place of those that there are, as the worker makes them after its words were edited. */
const restamp = (width = 640) =>
  database().photo.update({
    where: { id: photoId },
    data: { sizes: [{ width, height: 480, bytes: 10, key: `aa/${crypto.randomUUID()}-640.webp` }] },
  });

async function publishIn(month: string) {
  const context = acting(editor, new Clock(`${month}-10T08:00:00Z`));
  const id = await readyStory(context);
  await publishNow(context, id);
  const shown = { ownerKind: 'story', ownerId: id, stage: 'published', kind: 'photo' } as const;
  await database().reference.create({ data: { ...shown, refId: photoId, storyId: id } });
}

it('new files of a photo drop the months of the sitemap that name it, and its words none', async () => {
  expect(await dropsOf(restamp)).toEqual({ soft: [], hard: [] });
  for (const month of ['2026-08', '2026-10', '2026-10']) await publishIn(month);
  expect(await dropsOf(restamp)).toEqual({
    soft: [`photo:${photoId}`, 'sitemap:2026-08', 'sitemap:2026-10'],
    hard: [],
  });
  const say = () => database().photo.update({ where: { id: photoId }, data: { caption: 'At the quay.' } });
  expect(await dropsOf(say)).toEqual({ soft: [`photo:${photoId}`], hard: [] });
});
