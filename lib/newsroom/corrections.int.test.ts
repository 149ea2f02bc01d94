import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { kindsThatPutRight, type UpdateKind } from '@/lib/document/shapes/update-kind';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createUpdate } from './create-update';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, Clock, publishNow, readyStory, write } from './test-support/desk';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

let editor: Viewer;
const clock = new Clock();

beforeAll(async () => {
  editor = await addColleague('editor');
});

async function publishOne(storyId: string, kind: UpdateKind, headline: string) {
  const context = acting(editor, clock);
  const id = newId();
  clock.pass();
  await createUpdate(context, { id, storyId, kind });
  const save = { baseVersion: 0, saveId: randomUUID(), headline, document: body(`${headline}: mended.`) };
  await publishUpdate(context, { id, version: (await saveUpdate(context, id, save)).version });
  return id;
}

const headlines = async (before: string | null = null) =>
  (await getCorrections(before)).corrections.map((entry) => 'headline' in entry && entry.headline);

it('lists what puts stories right and no news, newest first, each with its story of today', async () => {
  const context = acting(editor, clock);
  const story = await readyStory(context, { headline: 'A bridge', urlSlug: 'a-bridge' });
  await publishNow(context, story);
  await publishOne(story, 'update', 'More is known');
  for (const kind of kindsThatPutRight) await publishOne(story, kind, `One ${kind}`);
  expect(await headlines()).toEqual(['One editors_note', 'One clarification', 'One correction']);

  await write(context, story, { headline: 'The bridge' });
  await publishNow(context, story);
  const [first] = (await getCorrections(null)).corrections;
  expect(first?.story).toMatchObject({ id: story, headline: 'The bridge' });
  expect(first?.publishedAt).toBe(clock.now().toISOString());
});

it('forgets what is withdrawn, and what belongs to a story that is down, until it comes back', async () => {
  const context = acting(editor, clock);
  const before = await headlines();
  const story = await readyStory(context, { headline: 'A ferry' });
  await publishNow(context, story);
  const kept = await publishOne(story, 'correction', 'Kept');
  const taken = await publishOne(story, 'correction', 'Taken back');
  await withdrawUpdate(context, { id: taken });
  expect(await headlines()).toEqual(['Kept', ...before]);
  await unpublishStory(context, { id: story, answer: 'gone', target: '' });
  expect(await headlines()).toEqual(before);
  await publishNow(context, story);
  expect((await getCorrections(null)).corrections[0]?.id).toBe(kept);
});

it('pages by keyset, without losing or doubling any, in the same few queries whatever the page', async () => {
  const context = acting(editor, clock);
  const story = await readyStory(context, { headline: 'A long story' });
  await publishNow(context, story);
  for (let n = 0; n < 31; n += 1) await publishOne(story, 'correction', `Number ${n}`);
  const first = await getCorrections(null);
  expect(first.corrections).toHaveLength(30);
  const second = await getCorrections(first.next);
  expect(second.corrections[0]).toMatchObject({ headline: 'Number 0' });
  const ids = [...first.corrections, ...second.corrections].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(second.next).toBeNull();
  const queries = (before: string | null) => countQueries(() => getCorrections(before));
  // The last page also looks for those whose time nobody knows.
  expect(await queries(null)).toBeLessThan(10);
  expect(await queries(first.next)).toBeLessThan(16);
  expect(await getCorrections('garbage')).toEqual(first);
});
