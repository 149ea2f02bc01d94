import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { searchStories } from '@/lib/data/public/search-stories';
import { suggestWords } from '@/lib/data/public/suggest-words';
import { addAuthor, addColleague, addPublication, addSection } from '@/lib/data/test-support/newsroom';
import { indexDueStories } from '@/lib/data/write/index-due-stories';
import { searchOf } from '@/lib/document/story-search';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createLivePost } from './create-live-post';
import { createUpdate } from './create-update';
import { openLiveCoverage } from './open-live-coverage';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { setLiveSummary } from './set-live-summary';
import { acting, body, photoBlock, publishNow, readyStory, write } from './test-support/desk';
import { addPhoto } from './test-support/pictures';
import { undoWithdrawal } from './undo-withdrawal';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

let editor: Viewer;
let author: { id: string; slug: string; name: string };
let section: { id: string; slug: string };
let ferry: string;

beforeAll(async () => {
  editor = await addColleague('editor');
  author = await addAuthor('zoe-quist');
  section = await addSection('harbour');
  const photo = await addPhoto(acting(editor));
  await database().photo.update({ where: { id: photo }, data: { caption: 'Gulls above the slipway.' } });
  const bylines = [{ authorId: author.id, role: 'reporter' as const }];
  const fields = { headline: 'Night ferries return to Wrenmouth', sectionId: section.id, bylines };
  ferry = await readyStory(
    acting(editor),
    fields,
    body('The old crossing was cancelled.', photoBlock(photo)),
  );
  await publishNow(acting(editor), ferry);
});

const search = (asked: Record<string, string>) => searchStories(searchOf(asked), 'Europe/Berlin', null);
/** Without what is found for another spelling. */
const found = async (q: string) => {
  const page = await search({ q });
  return page?.respelled === null ? page.stories.map(({ story }) => story.id) : [];
};

describe('what readers search in', () => {
  const working = (q: string) => found(q).then((ids) => ids.length);

  it('is what is published, never the working copy, and nothing of what was taken down', async () => {
    const id = await readyStory(acting(editor), { headline: 'Pangolin one' }, body('Aardvark.'));
    expect(await working('pangolin')).toBe(0);
    await publishNow(acting(editor), id);
    await write(acting(editor), id, {}, body('Okapi.'));
    expect([await working('aardvark'), await working('okapi')]).toEqual([1, 0]);
    await publishNow(acting(editor), id);
    expect([await working('aardvark'), await working('okapi')]).toEqual([0, 1]);
    await unpublishStory(acting(editor), { id, answer: 'gone', target: '' });
    expect([await working('pangolin'), await working('okapi')]).toEqual([0, 0]);
    expect(await suggestWords('pangol')).toEqual([]);
    expect((await search({ q: 'pangoliin' }))?.respelled).toBeNull();
  });

  it('follows updates at once', async () => {
    const context = acting(editor);
    const id = newId();
    await createUpdate(context, { id, storyId: ferry, kind: 'update' });
    const { version } = await saveUpdate(context, id, {
      baseVersion: 0,
      saveId: randomUUID(),
      headline: 'Capybara news',
      bylines: [],
      document: body('A tapir came aboard.'),
    });
    expect(await working('tapir')).toBe(0);
    await publishUpdate(context, { id, version });
    expect(await found('tapir capybara')).toEqual([ferry]);
    await withdrawUpdate(context, { id });
    expect(await working('tapir')).toBe(0);
    await undoWithdrawal(context, { id });
    expect(await working('tapir')).toBe(1);
  });

  it('holds the posts of live coverage as soon as the worker has them, and forgets them at once', async () => {
    const context = acting(editor);
    const storyId = await readyStory(context, { headline: 'The regatta' });
    await openLiveCoverage(context, { storyId, startsAt: context.now(), endsAt: null });
    await publishNow(context, storyId);
    await indexDueStories();
    const id = newId();
    await createLivePost(context, {
      id,
      storyId,
      headline: 'Wombats ahead',
      document: body('The numbats follow.'),
      release: true,
    });
    const jobs = await database().$queryRaw`
      SELECT FROM graphile_worker.jobs WHERE task_identifier = 'index-stories' AND key = 'index-stories:changed'`;
    expect(jobs).toHaveLength(1);
    await indexDueStories();
    expect(await found('wombat numbat')).toEqual([storyId]);
    await withdrawUpdate(context, { id });
    expect((await search({ q: 'numbat' }))?.stories[0]?.passage).toBeNull();
    await indexDueStories();
    expect(await working('numbat')).toBe(0);
  });

  it('holds the key points of live coverage', async () => {
    const context = acting(editor);
    const storyId = await readyStory(context, { headline: 'The jury' });
    await openLiveCoverage(context, { storyId, startsAt: context.now(), endsAt: null });
    await publishNow(context, storyId);
    await setLiveSummary(context, { storyId, baseVersion: 0, document: body('A quetzal was seen.') });
    expect(await found('quetzal')).toEqual([storyId]);
    await setLiveSummary(context, { storyId, baseVersion: 1, document: body('A hoatzin was seen.') });
    expect([await working('quetzal'), await working('hoatzin')]).toEqual([0, 1]);
  });

  it('is written without waiting for somebody who changes the story meanwhile, and stays due for what he changes', async () => {
    const mark = `SELECT mark_search_due(ARRAY['${ferry}'::uuid])`;
    await database().$executeRawUnsafe(mark);
    await database().$transaction(async (other) => {
      await other.$executeRawUnsafe(mark);
      await indexDueStories();
    });
    const due = await database().searchDue.findMany({ where: { storyId: ferry } });
    expect(due).toHaveLength(1);
    await indexDueStories();
    expect(await database().searchDue.count()).toBe(0);
  });

  it('follows what is written on photos, by authors and by hand: first hidden, then written anew', async () => {
    const caption = 'Cormorants above the slipway.';
    await database().photo.updateMany({ where: { caption: 'Gulls above the slipway.' }, data: { caption } });
    expect((await search({ q: 'gulls' }))?.stories[0]?.passage).toBeNull();
    await database().author.update({ where: { id: author.id }, data: { name: 'Zoe Quist-Amari' } });
    const byHand = await addPublication({
      createdById: editor.id,
      sectionId: section.id,
      publishedAt: new Date('2026-01-05T10:00:00Z'),
      path: '/harbour/axolotl',
    });
    expect(await working('axolotl')).toBe(0);
    await indexDueStories();
    expect(await working('gulls')).toBe(0);
    expect(await found('cormorants')).toEqual([ferry]);
    expect(await found('amari')).toEqual([ferry]);
    expect(await found('axolotl')).toEqual([byHand]);
    expect(await database().searchDue.count()).toBe(0);
  });
});
