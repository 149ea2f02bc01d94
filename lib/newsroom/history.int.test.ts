import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getComparison } from '@/lib/data/desk/get-comparison';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { listRevisions } from '@/lib/data/desk/list-revisions';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague, addPhotoRow, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { nameRevision } from './name-revision';
import { restoreRevision } from './restore-revision';
import { saveDraft } from './save-draft';
import {
  acting,
  body,
  Clock,
  newStory,
  paragraph,
  photoBlock,
  publishNow,
  readyStory,
  refusal,
  saveOf,
  write,
} from './test-support/desk';

let writer: Viewer;
let colleague: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
  editor = await addColleague('editor');
});

const firstPage = { before: null, chosen: null };
const revisions = (storyId: string) =>
  database().revision.findMany({ where: { storyId }, orderBy: { version: 'asc' } });
const versionsOf = async (storyId: string) => (await revisions(storyId)).map(({ version }) => version);
const restore = (
  viewer: Viewer,
  id: string,
  version: number,
  baseVersion: number,
  saveId: string = randomUUID(),
) => restoreRevision(acting(viewer), { id, version, baseVersion, saveId });

/** A story saved with three texts, one after the other. */
async function threeVersions(): Promise<string> {
  const id = await newStory(acting(writer));
  const first = paragraph('The ferry left at noon.');
  await saveDraft(acting(writer), id, saveOf(0, { headline: 'One' }, body(first)));
  await saveDraft(acting(writer), id, saveOf(1, { headline: 'Two' }, body(first, 'Nobody saw it.')));
  await saveDraft(acting(editor), id, saveOf(2, { headline: 'Two' }, body('It rained.')));
  return id;
}

describe('the list of versions', () => {
  it('says who saved when and what changed, newest first', async () => {
    const id = await threeVersions();
    const { story, revisions: rows, next } = await listRevisions(writer, id, firstPage);
    expect(story).toMatchObject({ id, headline: 'Two', version: 3, maySave: true });
    expect(next).toBeNull();
    expect(rows.map(({ version, savedBy, current, live }) => [version, savedBy, current, live])).toEqual([
      [3, editor.name, true, false],
      [2, writer.name, false, false],
      [1, writer.name, false, false],
    ]);
    expect(rows.map(({ summary }) => [summary?.wordsAdded, summary?.wordsRemoved, summary?.fields])).toEqual([
      [2, 8, []],
      [3, 0, ['headline']],
      [5, 0, expect.arrayContaining(['headline'])],
    ]);
  });

  it('pages through 10,000 versions by keyset, quickly and in four queries at most', async () => {
    const id = await newStory(acting(writer));
    await saveDraft(acting(writer), id, saveOf(0));
    await database().$executeRaw`
      INSERT INTO "Revision" (id, "storyId", version, "saveId", fields, document, "authorId", summary)
      SELECT gen_random_uuid(), "storyId", n, gen_random_uuid(), fields, document, "authorId", summary
      FROM "Revision", generate_series(2, 10000) n WHERE "storyId" = ${id}::uuid`;
    await database().story.update({ where: { id }, data: { version: 10_000 } });
    const ask = () => listRevisions(writer, id, { before: 5_000, chosen: 9_999 });
    const page = await ask();
    const times: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const started = performance.now();
      await ask();
      times.push(performance.now() - started);
    }
    // The fastest: what the others wait for is other tests.
    expect(Math.min(...times)).toBeLessThan(100);
    expect(page.revisions).toHaveLength(50);
    expect([page.revisions[0]?.version, page.next, page.chosen?.version]).toEqual([4_999, 4_950, 9_999]);
    expect(await countQueries(() => listRevisions(writer, id, firstPage))).toBeLessThanOrEqual(4);
    const last = await listRevisions(writer, id, { before: 51, chosen: null });
    expect([last.revisions.at(-1)?.version, last.next]).toEqual([1, null]);
  });

  it('is nothing to a writer whose story it isn’t, like the versions themselves', async () => {
    const id = await threeVersions();
    const asked = [
      () => listRevisions(colleague, id, firstPage),
      () => getComparison(colleague, id, { version: 2, against: 1 }),
      () => restore(colleague, id, 1, 3),
      () => nameRevision(acting(colleague), { id, version: 1, name: 'Mine' }),
      () => listRevisions(writer, newId(), firstPage),
      () => listRevisions(writer, 'nonsense', firstPage),
    ];
    for (const ask of asked) expect((await refusal(ask())).code).toBe('not-found');
    expect(await versionsOf(id)).toEqual([1, 2, 3]);
    expect((await revisions(id)).every(({ name }) => name === null)).toBe(true);
  });
});

describe('getComparison', () => {
  it('gives two versions in order, and the one after them', async () => {
    const id = await threeVersions();
    const found = await getComparison(writer, id, { version: 1, against: 3 });
    expect([found.older?.version, found.newer.version, found.next]).toEqual([1, 3, null]);
    expect(found.older?.fields.headline).toBe('One');
    const middle = await getComparison(writer, id, { version: 2, against: null });
    expect([middle.older?.version, middle.newer.version, middle.next]).toEqual([1, 2, 3]);
    const beginning = await getComparison(writer, id, { version: 1, against: 1 });
    expect([beginning.older, beginning.newer.version, beginning.next]).toEqual([null, 1, 2]);
    expect((await refusal(getComparison(writer, id, { version: 9, against: 1 }))).code).toBe('not-found');
  });
});

describe('restoreRevision', () => {
  it('puts fields and text back as a new version on top, and undoes it by restoring the one before', async () => {
    const id = await threeVersions();
    const before = await revisions(id);
    const { version } = await restore(writer, id, 1, 3);
    expect(version).toBe(4);
    expect((await revisions(id)).slice(0, 3)).toEqual(before);
    const opened = await getDeskStory(writer, id);
    expect(opened).toMatchObject({ version: 4, fields: { headline: 'One' }, document: before[0]?.document });
    const [newest] = (await listRevisions(writer, id, firstPage)).revisions;
    const restored = { version: 1, savedAt: before[0]?.createdAt.toISOString() };
    expect(newest).toMatchObject({
      savedBy: writer.name,
      summary: { restored, wordsAdded: 5, wordsRemoved: 2 },
    });
    await restore(writer, id, 3, 4);
    const undone = await getDeskStory(writer, id);
    expect(undone).toMatchObject({ version: 5, fields: before[2]?.fields, document: before[2]?.document });
    const lines = (await auditLines(id)).filter(({ verb }) => verb === 'story.restore');
    expect(lines.map(({ detail }) => detail)).toEqual([
      { from: 1, version: 4 },
      { from: 3, version: 5 },
    ]);
  });

  it('restores once however often the request comes, and not over what came meanwhile', async () => {
    const id = await threeVersions();
    const saveId = randomUUID();
    const answers = [await restore(writer, id, 1, 3, saveId), await restore(writer, id, 1, 3, saveId)];
    expect(answers[0]).toEqual(answers[1]);
    expect((await auditLines(id)).filter(({ verb }) => verb === 'story.restore')).toHaveLength(1);
    expect((await refusal(restore(writer, id, 2, 3))).code).toBe('stale-version');
    expect((await refusal(restore(writer, id, 2, 4, saveId))).code).toBe('save-id-reused');
    expect((await refusal(restore(writer, id, 99, 4))).code).toBe('not-found');
    expect(await versionsOf(id)).toEqual([1, 2, 3, 4]);
  });

  it('notes again what the version shows, and leaves readers with what they have', async () => {
    const photo = await addPhotoRow(writer.id);
    const id = await readyStory(acting(writer), {}, body('Text.', photoBlock(photo)));
    await write(acting(writer), id, {}, body('Text without the photo.'));
    await publishNow(acting(writer), id);
    const shown = () => database().publication.findUniqueOrThrow({ where: { storyId: id } });
    const before = await shown();
    await restore(writer, id, 1, 2);
    const working = await database().reference.findMany({ where: { storyId: id, stage: 'working' } });
    expect(working.map(({ refId }) => refId)).toEqual([photo]);
    expect(await shown()).toEqual(before);
  });

  it('changes nothing in a killed story', async () => {
    const id = await threeVersions();
    await database().story.update({ where: { id }, data: { status: 'killed' } });
    expect((await refusal(restore(writer, id, 1, 3))).code).toBe('wrong-state');
  });
});

describe('nameRevision', () => {
  it('names, renames and takes the name away, and logs each', async () => {
    const id = await threeVersions();
    const name = (given: string) => nameRevision(acting(writer), { id, version: 2, name: given });
    expect(await name('  Before the \n legal read ')).toEqual({ name: 'Before the legal read' });
    const named = (await listRevisions(writer, id, firstPage)).revisions;
    expect(named.map((row) => row.name)).toEqual(['', 'Before the legal read', '']);
    await name('Before the legal read');
    await name(' ');
    expect((await listRevisions(writer, id, firstPage)).revisions[1]?.name).toBe('');
    const lines = (await auditLines(id)).filter(({ verb }) => verb === 'story.name-version');
    expect(lines.map(({ detail }) => detail)).toEqual([
      { version: 2, name: 'Before the legal read' },
      { version: 2, name: '' },
    ]);
    expect((await refusal(name('x'.repeat(101)))).code).toBe('invalid-fields');
    const missing = nameRevision(acting(writer), { id, version: 9, name: 'x' });
    expect((await refusal(missing)).code).toBe('not-found');
  });
});

describe('thinning', () => {
  const save = async (viewer: Viewer, clock: Clock, id: string, text: string) =>
    write(acting(viewer, clock), id, {}, body(text));

  it('lets old autosaves go at a save, an hour apart, and keeps what must stay', async () => {
    const clock = new Clock();
    const id = await readyStory(acting(writer, clock));
    const texts = ['One.', 'One two.', 'One two three.', 'Four.', 'Five.', 'Six.'];
    for (const text of texts) {
      clock.pass(5);
      await save(text === 'Four.' ? editor : writer, clock, id, text);
    }
    await nameRevision(acting(writer, clock), { id, version: 3, name: 'Named' });
    const { version } = await database().story.findUniqueOrThrow({ where: { id } });
    expect(version).toBe(7);
    await publishNow(acting(writer, clock), id);
    clock.pass(10);
    await save(writer, clock, id, 'Seven.');
    await save(writer, clock, id, 'Eight.');
    expect(await versionsOf(id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);

    clock.pass(26 * 60);
    await save(writer, clock, id, 'The next day.');
    // 1 is the first, 3 has a name, 5 is the editor's last of that hour, 7 went out, 9 is the writer's last, 10 the newest.
    expect(await versionsOf(id)).toEqual([1, 3, 5, 7, 9, 10]);
    const rows = await listRevisions(writer, id, firstPage);
    const heir = rows.revisions.find((row) => row.version === 9);
    expect(heir?.summary?.saves).toBe(5);
    const published = rows.revisions.find((row) => row.version === 7);
    expect(published).toMatchObject({ live: true, name: '' });
    expect(published?.publishedAt).not.toBeNull();
    // What a version is compared with is the one before that is still there.
    expect((await getComparison(writer, id, { version: 9, against: null })).older?.version).toBe(7);
    expect((await getDeskStory(writer, id)).version).toBe(10);
  });

  it('leaves a story alone for an hour after it was thinned', async () => {
    const clock = new Clock();
    const id = await newStory(acting(writer, clock));
    await save(writer, clock, id, 'First.');
    const first = (await database().story.findUniqueOrThrow({ where: { id } })).thinnedAt;
    clock.pass(30);
    await save(writer, clock, id, 'Second.');
    expect((await database().story.findUniqueOrThrow({ where: { id } })).thinnedAt).toEqual(first);
    clock.pass(31);
    await save(writer, clock, id, 'Third.');
    expect((await database().story.findUniqueOrThrow({ where: { id } })).thinnedAt).toEqual(clock.now());
  });
});
