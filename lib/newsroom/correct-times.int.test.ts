import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStory } from '@/lib/data/public/get-story';
import { addAuthor, addColleague, addTag, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { correctStoryTime } from './correct-story-time';
import { correctUpdateTime } from './correct-update-time';
import { createUpdate } from './create-update';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, Clock, publishNow, readyStory, refusal, saveOf } from './test-support/desk';
import { unpublishStory } from './unpublish-story';

let editor: Viewer;
let clock: Clock;
let id: string;
let path: string;

const at = (wall: string, turn: 'first' | 'second' | null = null) => ({ wall, turn });

/** The times of the story's page, to the minute. */
async function shown() {
  const [, section = '', slug = ''] = path.split('/');
  const page = await getStory(section, slug);
  if (!page) throw new Error('The story is not live');
  const { publishedAt, updatedAt, correctedAt, modifiedAt } = page;
  return { publishedAt, updatedAt, correctedAt, modifiedAt };
}

async function addUpdate(kind: 'update' | 'correction'): Promise<string> {
  const updateId = newId();
  await createUpdate(acting(editor, clock), { id: updateId, storyId: id, kind });
  const { baseVersion, saveId, document } = saveOf(0, {}, body('Eleven, not twelve.'));
  await saveUpdate(acting(editor, clock), updateId, { baseVersion, saveId, headline: '', document });
  await publishUpdate(acting(editor, clock), { id: updateId, version: 1 });
  return updateId;
}

beforeAll(async () => {
  editor = await addColleague('editor');
  await database().site.upsert({
    where: { id: 1 },
    create: { id: 1, name: 'The Ledger', tagline: '', zone: 'Europe/London' },
    update: { zone: 'Europe/London' },
  });
});

beforeEach(async () => {
  clock = new Clock('2026-11-22T08:00:00.000Z');
  const bylines = [{ authorId: (await addAuthor()).id, role: 'reporter' as const }];
  id = await readyStory(acting(editor, clock), { bylines, tagIds: [(await addTag()).id] });
  path = await publishNow(acting(editor, clock), id);
  clock.pass(60);
});

describe('correctStoryTime', () => {
  it('moves the time everywhere, keeps the recorded one, and says both in the audit log', async () => {
    await correctStoryTime(acting(editor, clock), { id, time: at('2026-08-01T06:30') });
    // British Summer Time.
    expect(await shown()).toMatchObject({
      publishedAt: '2026-08-01T05:30:00.000Z',
      // When it was corrected.
      modifiedAt: '2026-11-22T09:00:00.000Z',
    });
    const row = await database().story.findUniqueOrThrow({ where: { id } });
    expect(row.firstPublishedAt).toEqual(new Date('2026-08-01T05:30:00.000Z'));
    expect(row.clockedAt).toEqual(new Date('2026-11-22T08:00:00.000Z'));
    const lists = [
      await database().publicationByline.findFirst({ where: { storyId: id } }),
      await database().publicationTag.findFirst({ where: { storyId: id } }),
    ];
    for (const entry of lists) expect(entry?.publishedAt).toEqual(row.firstPublishedAt);
    const line = (await auditLines(id)).at(-1);
    expect(line).toMatchObject({
      verb: 'story.correct-time',
      personId: editor.id,
      detail: {
        from: '2026-11-22T08:00:00.000Z',
        to: '2026-08-01T05:30:00.000Z',
        wall: '2026-08-01T06:30',
        zone: 'Europe/London',
      },
    });
  });

  it('drops what shows the time: lists, cards, the lists of authors and tags', async () => {
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    await correctStoryTime(acting(editor, clock), { id, time: at('2026-08-01T06:30') });
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    const tags = drops.flatMap((drop) => drop.tags);
    expect(tags).toEqual(expect.arrayContaining([`story:${id}`, `card:${id}`, 'list', 'older', 'sitemap']));
    expect(tags.some((tag) => tag.startsWith('list:tag:'))).toBe(true);
    expect(tags.some((tag) => tag.startsWith('list:author:'))).toBe(true);
  });

  it('survives being taken down, and leads back to what was recorded', async () => {
    await correctStoryTime(acting(editor, clock), { id, time: at('2026-08-01T06:30') });
    await unpublishStory(acting(editor, clock), { id, answer: 'gone', target: '' });
    await publishNow(acting(editor, clock), id);
    expect((await shown()).publishedAt).toBe('2026-08-01T05:30:00.000Z');
    await correctStoryTime(acting(editor, clock), { id, time: null });
    expect((await shown()).publishedAt).toBe('2026-11-22T08:00:00.000Z');
    expect((await database().story.findUniqueOrThrow({ where: { id } })).clockedAt).toBeNull();
    const again = await refusal(correctStoryTime(acting(editor, clock), { id, time: null }));
    expect(again.code).toBe('wrong-state');
  });

  it('refuses the future, what came later, and a slip of the finger', async () => {
    await addUpdate('update');
    for (const wall of ['2026-11-22T09:01', '2026-11-22T10:30', '2027-01-01T00:00', '0202-11-22T08:00']) {
      const { code, detail } = await refusal(correctStoryTime(acting(editor, clock), { id, time: at(wall) }));
      expect([wall, code]).toEqual([wall, 'time-out-of-bounds']);
      expect(detail).toMatchObject({ latest: '2026-11-22T09:00:00.000Z', zone: 'Europe/London' });
    }
    expect((await shown()).publishedAt).toBe('2026-11-22T08:00:00.000Z');
  });

  it('asks where the clocks change, and means what it is told', async () => {
    const correct = (wall: string, turn: 'first' | 'second' | null = null) =>
      correctStoryTime(acting(editor, clock), { id, time: at(wall, turn) });
    expect((await refusal(correct('2026-03-29T01:30'))).code).toBe('time-skipped');
    expect((await refusal(correct('2026-10-25T01:30'))).code).toBe('time-twice');
    await correct('2026-10-25T01:30', 'second');
    expect((await shown()).publishedAt).toBe('2026-10-25T01:30:00.000Z');
  });

  it('is for editors, of a story that readers see', async () => {
    const writer = await addColleague('writer');
    const own = await readyStory(acting(writer, clock));
    await publishNow(acting(writer, clock), own);
    const time = at('2026-08-01T06:30');
    expect((await refusal(correctStoryTime(acting(writer, clock), { id: own, time }))).code).toBe(
      'not-allowed',
    );
    expect((await refusal(correctStoryTime(acting(writer, clock), { id, time }))).code).toBe('not-found');
    const draft = await readyStory(acting(editor, clock));
    expect((await refusal(correctStoryTime(acting(editor, clock), { id: draft, time }))).code).toBe(
      'wrong-state',
    );
  });
});

describe('correctUpdateTime', () => {
  it('moves what the story says of itself, and can be taken back', async () => {
    const update = await addUpdate('correction');
    clock.pass(30);
    await correctUpdateTime(acting(editor, clock), { id: update, time: at('2026-11-22T08:20') });
    expect(await shown()).toMatchObject({
      correctedAt: '2026-11-22T08:20:00.000Z',
      modifiedAt: '2026-11-22T09:30:00.000Z',
    });
    expect((await auditLines(update)).at(-1)).toMatchObject({
      verb: 'update.correct-time',
      detail: { storyId: id, from: '2026-11-22T09:00:00.000Z', to: '2026-11-22T08:20:00.000Z' },
    });
    await correctUpdateTime(acting(editor, clock), { id: update, time: null });
    expect((await shown()).correctedAt).toBe('2026-11-22T09:00:00.000Z');
  });

  it('drops the story and the page of corrections', async () => {
    const update = await addUpdate('correction');
    const last = await database().pageDrop.findFirst({ orderBy: { seq: 'desc' } });
    await correctUpdateTime(acting(editor, clock), { id: update, time: at('2026-11-22T08:20') });
    const drops = await database().pageDrop.findMany({ where: { seq: { gt: last?.seq ?? 0 } } });
    expect(drops.flatMap(({ tags }) => tags)).toEqual(expect.arrayContaining([`story:${id}`, 'corrections']));
  });

  it('refuses the future and what was before the story', async () => {
    const update = await addUpdate('update');
    for (const wall of ['2026-11-22T07:59', '2026-11-22T09:01']) {
      const { code } = await refusal(
        correctUpdateTime(acting(editor, clock), { id: update, time: at(wall) }),
      );
      expect([wall, code]).toEqual([wall, 'time-out-of-bounds']);
    }
  });

  it('is for editors, of what readers see', async () => {
    const update = newId();
    await createUpdate(acting(editor, clock), { id: update, storyId: id, kind: 'update' });
    const time = at('2026-11-22T08:20');
    expect((await refusal(correctUpdateTime(acting(editor, clock), { id: update, time }))).code).toBe(
      'wrong-state',
    );
    const writer = await addColleague('writer');
    expect((await refusal(correctUpdateTime(acting(writer, clock), { id: update, time }))).code).toBe(
      'not-found',
    );
  });
});
