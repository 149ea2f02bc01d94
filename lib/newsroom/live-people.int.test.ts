import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import { getLiveDesk, getLiveNow } from '@/lib/data/desk/get-live-desk';
import { listLivePosts } from '@/lib/data/desk/list-live-posts';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { createUpdate } from './create-update';
import { markKeyPost, pinPost } from './pin-post';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { setLiveReporters } from './set-live-reporters';
import { setLiveState } from './set-live-state';
import { acting, body, refusal } from './test-support/desk';
import { coveredStory, post, postOf, updateRow } from './test-support/live';
import { withdrawUpdate } from './withdraw-update';

let writer: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
});

describe('who reports', () => {
  it('posts at once, or writes drafts that wait for somebody to release them', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const name = (mayRelease: boolean) =>
      setLiveReporters(context, { storyId, reporters: [{ personId: colleague.id, mayRelease }] });
    await name(false);
    const draft = { ...postOf(storyId), release: false };
    expect(await createLivePost(acting(colleague), draft)).toMatchObject({ status: 'draft', version: 1 });
    const refused = [
      () => createLivePost(acting(colleague), postOf(storyId)),
      () => publishUpdate(acting(colleague), { id: draft.id, version: 1 }),
      () => setLiveState(acting(colleague), { storyId, state: 'live' }),
      () => withdrawUpdate(acting(colleague), { id: draft.id }),
    ];
    for (const one of refused) expect((await refusal(one())).code).toBe('not-allowed');
    const theirs = { ...postOf(storyId), release: false };
    await createLivePost(context, theirs);
    const save = { baseVersion: 1, saveId: randomUUID(), headline: '', document: body('Changed.') };
    expect((await refusal(saveUpdate(acting(colleague), theirs.id, save))).code).toBe('not-allowed');
    await saveUpdate(acting(colleague), draft.id, save);
    await publishUpdate(context, { id: draft.id, version: 2 });
    expect(await updateRow(draft.id)).toMatchObject({
      status: 'published',
      number: 1,
      authorId: colleague.id,
    });
    await name(true);
    await post(acting(colleague), storyId);
    const strangers = { storyId, reporters: [{ personId: newId(), mayRelease: true }] };
    expect((await refusal(setLiveReporters(context, strangers))).code).toBe('invalid-fields');
    // An ordinary update of the story is still its author's.
    const update = createUpdate(acting(colleague), { id: newId(), storyId, kind: 'update' });
    expect((await refusal(update)).code).toBe('not-found');
  });
});

describe('the live desk', () => {
  it('opens with what waits, what is on top and the newest posts, and lists older ones by their numbers', async () => {
    const context = acting(writer);
    const { storyId, path } = await coveredStory(context);
    const draft = { ...postOf(storyId), release: false };
    await createLivePost(context, draft);
    const [first = '', second = ''] = [await post(context, storyId), await post(context, storyId)];
    await pinPost(context, { id: first, place: 0 });
    const desk = await getLiveDesk(writer, storyId);
    expect(desk).toMatchObject({
      coverage: { state: 'live', story: { path } },
      may: { run: true, post: true },
    });
    const ids = (posts: { id: string }[]) => posts.map(({ id }) => id);
    expect(ids(desk.posts)).toEqual([draft.id, first, second]);
    expect(ids((await listLivePosts(writer, storyId, 2)).posts)).toEqual([first]);
    expect(desk.posts[2]).toMatchObject({ number: 2, changed: false, pinned: null });
    const hidden = [
      () => getLiveDesk(colleague, storyId),
      () => listLivePosts(colleague, storyId, 2),
      () => getLiveNow(colleague, storyId, desk.mark),
      () => getDeskUpdate(writer, second),
    ];
    for (const look of hidden) expect((await refusal(look())).code).toBe('not-found');
    await setLiveReporters(context, { storyId, reporters: [{ personId: colleague.id, mayRelease: false }] });
    expect((await getLiveDesk(colleague, storyId)).may).toMatchObject({ run: false, post: false });
  });
});

describe('pinPost and markKeyPost', () => {
  it('keeps the order of what stands on top, up to five, and lets go of what is withdrawn', async () => {
    const context = acting(writer);
    const { storyId } = await coveredStory(context);
    const ids: string[] = [];
    for (let n = 0; n < 6; n += 1) ids.push(await post(context, storyId, `Post ${n}.`));
    const [a = '', b = '', c = ''] = ids;
    const pinned = async () =>
      (
        await database().update.findMany({
          where: { storyId, pinned: { not: null } },
          orderBy: { pinned: 'asc' },
        })
      ).map(({ id }) => id);
    for (const id of [a, b, c]) await pinPost(context, { id, place: 0 });
    expect(await pinned()).toEqual([c, b, a]);
    await pinPost(context, { id: a, place: 1 });
    expect(await pinned()).toEqual([c, a, b]);
    await withdrawUpdate(context, { id: c });
    expect(await pinned()).toEqual([a, b]);
    expect((await refusal(pinPost(context, { id: c, place: 0 }))).code).toBe('wrong-state');
    await pinPost(context, { id: a, place: null });
    for (const id of ids.filter((id) => id !== c && id !== b).slice(0, 4)) {
      await pinPost(context, { id, place: 0 });
    }
    const last = await post(context, storyId);
    expect((await refusal(pinPost(context, { id: last, place: 0 }))).code).toBe('too-many-pinned');
    await markKeyPost(context, { id: a, key: true });
    expect((await updateRow(a)).key).toBe(true);
  });
});
