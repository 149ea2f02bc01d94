import { beforeAll, describe, expect, it } from 'vitest';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { emptyDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { database } from '../client';
import { toJson } from '../json';
import { countQueries } from '../test-support/count-queries';
import { addColleague, addSection } from '../test-support/newsroom';
import { listStories, type StoryFilter } from './list-stories';

let ana: Viewer;
let bo: Viewer;
let editor: Viewer;
let sectionId: string;

interface Given {
  headline: string;
  slug?: string;
  /** What readers see; a story without it is a draft. */
  published?: { headline: string; path: string };
  status?: 'draft' | 'unpublished';
  oldPath?: string;
  updatedAt?: Date;
}

async function addStory(viewer: Viewer, given: Given): Promise<string> {
  const { headline, slug = '', published, updatedAt = new Date() } = given;
  const fields = toJson({ ...emptyFields(), headline, internalSlug: slug, sectionId });
  const document = toJson(emptyDocument);
  const by = { createdById: viewer.id, updatedById: viewer.id };
  const status = published ? 'published' : (given.status ?? 'draft');
  const id = newId();
  await database().story.create({
    data: {
      id,
      headline,
      slug,
      fields,
      document,
      status,
      version: 2,
      publishedVersion: published ? 1 : null,
      updatedAt,
      ...by,
    },
  });
  const paths = [published?.path, given.oldPath].flatMap((path) => path ?? []);
  await database().address.createMany({
    data: paths.map((path) => ({ path, storyId: id, answer: 'story' as const, usedAt: updatedAt })),
  });
  if (published) {
    const times = { publishedAt: updatedAt, modifiedAt: updatedAt };
    const row = { storyId: id, version: 1, sectionId, kind: 'news', language: 'en', fields, document };
    await database().publication.create({ data: { ...row, ...published, ...times } });
  }
  return id;
}

beforeAll(async () => {
  ana = await addColleague('writer');
  bo = await addColleague('writer');
  editor = await addColleague('editor');
  sectionId = (await addSection('news')).id;
});

const list = async (viewer: Viewer, filter: Partial<StoryFilter> = {}) =>
  (await listStories(viewer, { scope: 'all', status: null, query: '', before: null, ...filter })).stories;
const found = async (viewer: Viewer, query: string) => (await list(viewer, { query })).map(({ id }) => id);

describe('listStories', () => {
  it('shows a writer their own and what readers see of others, an editor everything', async () => {
    const mine = await addStory(ana, { headline: 'My draft' });
    const theirs = await addStory(bo, { headline: 'Secret draft' });
    const live = await addStory(bo, {
      headline: 'Secret new headline',
      slug: 'secret-slug',
      published: { headline: 'Open headline', path: '/news/open' },
    });
    const down = await addStory(bo, { headline: 'Secret, was up', status: 'unpublished' });
    const rows = new Map((await list(ana)).map((row) => [row.id, row]));
    expect(rows.get(mine)).toMatchObject({ headline: 'My draft', mayOpen: true, section: 'NEWS' });
    expect([rows.has(theirs), rows.has(down)]).toEqual([false, false]);
    expect(rows.get(live)).toMatchObject({
      headline: 'Open headline',
      slug: '',
      changed: false,
      mayOpen: false,
      path: '/news/open',
    });
    expect(JSON.stringify([...rows.values()])).not.toMatch(/secret/i);
    const all = new Map((await list(editor)).map((row) => [row.id, row]));
    for (const id of [mine, theirs, live, down]) expect(all.get(id)?.mayOpen).toBe(true);
    expect(all.get(live)).toMatchObject({ headline: 'Secret new headline', changed: true });
    expect(await list(ana, { scope: 'mine' })).toMatchObject([{ id: mine }]);
  });

  it('never tells by a search what a colleague is writing', async () => {
    const live = await addStory(bo, {
      headline: 'Minister resigns',
      slug: 'resignation',
      published: { headline: 'Minister stays', path: '/news/minister' },
    });
    expect(await found(ana, 'resigns')).toEqual([]);
    expect(await found(ana, 'resignation')).toEqual([]);
    expect(await found(ana, 'minister resigns')).toEqual([]);
    expect(await found(ana, 'minister stays')).toEqual([live]);
    for (const query of ['resigns', 'resignation', 'stays'])
      expect(await found(editor, query)).toEqual([live]);
    expect(await found(bo, 'resigns')).toEqual([live]);
  });

  it('filters by what a story is now', async () => {
    const viewer = await addColleague('writer');
    const draft = await addStory(viewer, { headline: 'A draft' });
    const down = await addStory(viewer, { headline: 'Down', status: 'unpublished' });
    const live = await addStory(viewer, { headline: 'Up', published: { headline: 'Up', path: '/news/up' } });
    const ids = async (status: 'draft' | 'published') =>
      new Set((await list(viewer, { scope: 'mine', status })).map(({ id }) => id));
    expect(await ids('draft')).toEqual(new Set([draft, down]));
    expect(await ids('published')).toEqual(new Set([live]));
  });

  it('finds words in any order and case, wildcards as they stand, and an id', async () => {
    const id = await addStory(ana, { headline: 'The Night Ferry stops at 100% full' });
    await addStory(ana, { headline: 'The night train runs 1000 times' });
    expect(await found(ana, 'FERRY night')).toEqual([id]);
    expect(await found(ana, '100%')).toEqual([id]);
    expect(await found(ana, 'n_ght')).toEqual([]);
    expect(await found(ana, '%')).toEqual([id]);
    expect(await found(ana, '\\')).toEqual([]);
    expect(await found(ana, '\'; DROP TABLE "Story"; --')).toEqual([]);
    expect(await found(ana, 'ferry\u0000night')).toEqual([id]);
    expect(await found(ana, ` ${id} `)).toEqual([id]);
    expect(await found(bo, id)).toEqual([]);
  });

  it('finds a story by any public address that it has or had, however it was pasted', async () => {
    const id = await addStory(ana, {
      headline: 'Moved',
      published: { headline: 'Moved', path: '/news/moved-here' },
      oldPath: '/news/was-there',
    });
    const pasted = [
      '/news/moved-here',
      '/news/was-there',
      'https://news.example/news/moved-here',
      'https://news.example/news/moved-here/',
      ' https://news.example/news/moved-here?utm_source=feed#update-1 ',
      'news.example/news/was-there',
      'http://localhost:3000/News/Moved-Here',
      '/news/moved-here/?a=b',
    ];
    for (const query of pasted) expect([query, await found(bo, query)]).toEqual([query, [id]]);
    expect(await found(ana, '/news/elsewhere')).toEqual([]);
    expect(await found(ana, 'https://news.example/')).toEqual([]);
  });

  it('visits every story once on its pages, those changed at the same time too', async () => {
    const viewer = await addColleague('writer');
    const ids: string[] = [];
    for (let n = 0; n < 65; n += 1) {
      const updatedAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(n / 20)));
      ids.push(await addStory(viewer, { headline: `Story ${n}`, updatedAt }));
    }
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const page = await listStories(viewer, { scope: 'mine', status: null, query: 'story', before });
      seen.push(...page.stories.map(({ id }) => id));
      before = page.next;
    } while (before);
    expect(seen).toHaveLength(65);
    expect(new Set(seen)).toEqual(new Set(ids));
    const first = await list(viewer, { scope: 'mine' });
    expect(await list(viewer, { scope: 'mine', before: 'garbage' })).toEqual(first);
  });

  it('costs the same few queries for one story and for thirty', async () => {
    const viewer = await addColleague('writer');
    await addStory(viewer, { headline: 'Only one', published: { headline: 'One', path: '/news/only-one' } });
    const one = await countQueries(() => list(viewer, { scope: 'mine' }));
    for (let n = 0; n < 30; n += 1) {
      await addStory(viewer, { headline: `N ${n}`, published: { headline: `N ${n}`, path: `/news/n-${n}` } });
    }
    expect(await countQueries(() => list(viewer, { scope: 'mine' }))).toBe(one);
    expect(one).toBeGreaterThan(1);
    expect(one).toBeLessThanOrEqual(10);
  });
});
