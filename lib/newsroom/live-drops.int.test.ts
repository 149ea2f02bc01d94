import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { openLiveCoverage } from './open-live-coverage';
import { markKeyPost } from './pin-post';
import { setLiveReporters } from './set-live-reporters';
import { setLiveState } from './set-live-state';
import { setLiveSummary } from './set-live-summary';
import { acting, body, publishNow, readyStory } from './test-support/desk';
import { dropsOf } from './test-support/page-drops';
import { withdrawUpdate } from './withdraw-update';

// What docs/page-drops.md says of live coverage.

let editor: Viewer;
let id: string;
let path: string;

beforeAll(async () => {
  editor = await addColleague('editor');
});

beforeEach(async () => {
  id = await readyStory(acting(editor));
  await publishNow(acting(editor), id);
  path = (await database().publication.findUniqueOrThrow({ where: { storyId: id } })).path;
});

describe('live coverage', () => {
  const told = async () =>
    (await database().pageDrop.findMany({ orderBy: { seq: 'asc' } })).flatMap(({ live }) => live ?? []);
  const postNow = async () => {
    const post = { id: newId(), storyId: id, headline: '', document: body('News.'), release: true };
    await createLivePost(acting(editor), post);
    return post.id;
  };

  it('opens, begins and ends on every page of the story and in its card; key points on the first page', async () => {
    const startsAt = new Date();
    const everywhere = { soft: [`card:${id}`, `story:${id}`], hard: [] };
    const open = () => openLiveCoverage(acting(editor), { storyId: id, startsAt, endsAt: null });
    expect(await dropsOf(open)).toEqual(everywhere);
    const begin = () => setLiveState(acting(editor), { storyId: id, state: 'live' });
    // Fronts have a slot for what is live.
    const andFronts = { soft: [`card:${id}`, 'list:live', `story:${id}`], hard: [] };
    expect(await dropsOf(begin)).toEqual(andFronts);
    const summary = { storyId: id, baseVersion: 0, document: body('Two boats.') };
    const points = await dropsOf(() => setLiveSummary(acting(editor), summary));
    expect(points).toEqual({ soft: [`live:${id}`], hard: [] });
    const note = { story: id, update: id, kind: 'live', change: 'changed', path };
    expect((await told()).slice(-2)).toEqual([note, note]);
    expect(await dropsOf(() => setLiveReporters(acting(editor), { storyId: id, reporters: [] }))).toEqual({
      soft: [],
      hard: [],
    });
  });

  it('a post renews the first page and leaves all older ones; changed or withdrawn, also its own', async () => {
    await openLiveCoverage(acting(editor), { storyId: id, startsAt: new Date(), endsAt: null });
    await setLiveState(acting(editor), { storyId: id, state: 'live' });
    await database().liveCoverage.update({ where: { storyId: id }, data: { posts: 40 } });
    let post = '';
    const out = await dropsOf(async () => {
      post = await postNow();
    });
    const pages = [`live:${id}`, `live:${id}:3`];
    expect(out).toEqual({ soft: [`card:${id}`, ...pages, 'sitemap'], hard: [] });
    expect(await dropsOf(() => markKeyPost(acting(editor), { id: post, key: true }))).toEqual({
      soft: pages,
      hard: [],
    });
    expect((await dropsOf(() => withdrawUpdate(acting(editor), { id: post }))).hard).toEqual(pages);
    const note = { story: id, update: post, kind: 'live_post', path };
    const changes = ['published', 'changed', 'withdrawn'].map((change) => ({ ...note, change }));
    expect((await told()).slice(-3)).toEqual(changes);
  });
});
