import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import { openLiveCoverage } from '@/lib/newsroom/open-live-coverage';
import { acting, body, publishNow, readyStory } from '@/lib/newsroom/test-support/desk';
import type { Viewer } from '@/lib/policy/viewer';
import { GET as liveEvents } from './stories/[id]/live/events/route';
import { GET as live } from './stories/[id]/live/route';
import { PUT as savePost, POST as sendPost } from './stories/[id]/posts/[postId]/route';
import { answer, at, from, request, signedIn } from './test-support/door-call';

vi.mock('@/lib/auth/get-viewer', async () => (await import('./test-support/door-call')).whoIsThere);

let writer: Viewer;
let stranger: Viewer;
let id: string;

beforeAll(async () => {
  writer = await addColleague('writer');
  stranger = await addColleague('writer');
  const context = acting(writer);
  id = await readyStory(context);
  await openLiveCoverage(context, { storyId: id, startsAt: context.now(), endsAt: null });
  await publishNow(context, id);
});
beforeEach(() => {
  signedIn.viewer = writer;
});

const door = (postId: string) => `/api/stories/${id}/posts/${postId}`;
const headers = () => ({ ...from, 'desk-person': writer.id });
const saveOf = (words: string, given: object = {}) =>
  JSON.stringify({
    baseVersion: 0,
    saveId: randomUUID(),
    headline: '',
    bylines: [],
    document: body(words),
    ...given,
  });
const save = async (postId: string, content: string, given: Record<string, string> = headers()) =>
  answer(await savePost(request('PUT', door(postId), content, given), at({ id, postId })));
const send = async (postId: string, content: object, given: Record<string, string> = headers()) =>
  answer(await sendPost(request('POST', door(postId), JSON.stringify(content), given), at({ id, postId })));
const look = async (query: string) =>
  answer(await live(request('GET', `/api/stories/${id}/live${query}`), at({ id })));
const sending = { version: 1, release: true, key: false, pin: false };

it('a post is begun by its first save, sent once, and told to whoever asks by a mark', async () => {
  const postId = newId();
  expect(await save(postId, saveOf('In sight.'))).toMatchObject({ status: 200, version: 1 });
  const first = await send(postId, sending);
  expect(first).toMatchObject({ status: 200, version: 1, cache: 'private, no-store' });
  expect(await send(postId, sending)).toEqual(first);
  const now = await look('?since=2020-01-01T00:00:00.000Z');
  expect(now).toMatchObject({ status: 200, posts: [{ id: postId, number: 1 }], coverage: { state: 'live' } });
  expect(await look('?before=2')).toMatchObject({ posts: [{ id: postId }], more: false });
});

it('nobody stores or sends what somebody else wrote on this device, nor for another site’s page', async () => {
  const postId = newId();
  const elsewhere = { ...headers(), 'sec-fetch-site': 'cross-site' };
  const another = { ...from, 'desk-person': stranger.id };
  expect((await save(postId, saveOf('x'), elsewhere)).status).toBe(403);
  expect((await save(postId, saveOf('x'), another)).status).toBeGreaterThanOrEqual(400);
  await save(postId, saveOf('x'));
  expect((await send(postId, sending, elsewhere)).status).toBe(403);
  expect((await send(postId, sending, another)).status).toBeGreaterThanOrEqual(400);
});

it('refuses what is no post, no id, no mark and no number, with a code', async () => {
  const postId = newId();
  expect(await save('nonsense', saveOf('x'))).toMatchObject({ status: 400, code: 'bad-request' });
  expect(await save(postId, saveOf('x', { bylines: [{}] }))).toMatchObject({ code: 'invalid-fields' });
  expect(await save(postId, '{')).toMatchObject({ status: 400 });
  expect(await send(postId, sending)).toMatchObject({ status: 404, code: 'not-found' });
  expect(await send(postId, { version: 1 })).toMatchObject({ status: 400, code: 'bad-request' });
  for (const query of ['?since=yesterday', '?before=0', '?before=x', '?since=%00']) {
    expect(await look(query), query).toMatchObject({ status: 400, code: 'bad-request' });
  }
});

it('tells strangers nothing', async () => {
  signedIn.viewer = stranger;
  expect(await look('')).toMatchObject({ status: 404 });
  const events = await liveEvents(request('GET', `/api/stories/${id}/live/events`), at({ id }));
  expect(events.status).toBe(404);
  signedIn.viewer = null;
  expect(await look('')).toMatchObject({ status: 401 });
  const nobody = await liveEvents(request('GET', `/api/stories/${id}/live/events`), at({ id }));
  expect(nobody.status).toBe(404);
});
