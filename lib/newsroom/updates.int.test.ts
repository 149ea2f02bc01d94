import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { getStory } from '@/lib/data/public/get-story';
import { addAuthor, addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { emptyCredit } from '@/lib/document/credit';
import type { UpdateKind } from '@/lib/document/shapes/update-kind';
import type { StoryDocument } from '@/lib/document/story-document';
import { newId } from '@/lib/kit/ids';
import { isProblem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import type { NewsroomContext } from './context';
import { createUpdate } from './create-update';
import { editPhoto } from './edit-photo';
import { importUpdate } from './import-update';
import { publishUpdate } from './publish-update';
import { parseUpdateSave, saveUpdate } from './save-update';
import { acting, body, Clock, photoBlock, publishNow, readyStory, refusal, write } from './test-support/desk';
import { addPhoto, publicPart } from './test-support/pictures';
import { undoWithdrawal } from './undo-withdrawal';
import { unpublishStory } from './unpublish-story';
import { withdrawUpdate } from './withdraw-update';

let writer: Viewer;
let editor: Viewer;
let colleague: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  colleague = await addColleague('writer');
});

const page = async (path: string) => {
  const [, section = '', slug = ''] = path.split('/');
  return getStory(section, slug);
};
const times = async (path: string) => {
  const { publishedAt, updatedAt, correctedAt, modifiedAt } = (await page(path)) ?? {};
  return { publishedAt, updatedAt, correctedAt, modifiedAt };
};
const saveOf = (baseVersion: number, headline = '', document: StoryDocument = body('More is known.')) => ({
  baseVersion,
  saveId: randomUUID(),
  headline,
  document,
});

async function liveStory(context: NewsroomContext) {
  const storyId = await readyStory(context);
  return { storyId, path: await publishNow(context, storyId) };
}

async function newUpdate(
  context: NewsroomContext,
  storyId: string,
  kind: UpdateKind = 'update',
  document?: StoryDocument,
) {
  const id = newId();
  await createUpdate(context, { id, storyId, kind });
  await saveUpdate(context, id, saveOf(0, `A ${kind}`, document));
  return id;
}

describe('createUpdate', () => {
  it('makes one update of a repeated request and shows readers nothing', async () => {
    const { storyId, path } = await liveStory(acting(writer));
    const before = await page(path);
    const request = { id: newId(), storyId, kind: 'correction' as const };
    await Promise.all(Array.from({ length: 5 }, () => createUpdate(acting(writer), request)));
    expect(await database().update.findMany({ where: { storyId } })).toMatchObject([
      { kind: 'correction', status: 'draft', version: 0, authorId: writer.id, publishedAt: null },
    ]);
    expect(await page(path)).toEqual(before);
  });

  it('refuses a story that readers cannot open, one of a colleague, and an id of another story', async () => {
    const draft = await readyStory(acting(writer));
    const request = (storyId: string, id = newId()) => ({ id, storyId, kind: 'update' as const });
    expect((await refusal(createUpdate(acting(writer), request(draft)))).code).toBe('wrong-state');
    const { storyId } = await liveStory(acting(editor));
    expect((await refusal(createUpdate(acting(writer), request(storyId)))).code).toBe('not-found');
    expect((await refusal(createUpdate(acting(writer), request(newId())))).code).toBe('not-found');
    const other = await liveStory(acting(editor));
    const taken = await newUpdate(acting(editor), other.storyId);
    expect((await refusal(createUpdate(acting(editor), request(storyId, taken)))).code).toBe('not-found');
    expect(await database().update.count({ where: { storyId: { in: [draft, storyId] } } })).toBe(0);
  });
});

describe('saveUpdate', () => {
  it('compares and swaps, keeps every version, and answers a repeated save the same', async () => {
    const { storyId } = await liveStory(acting(writer));
    const id = await newUpdate(acting(writer), storyId);
    const save = saveOf(1, 'Second');
    const answers = await Promise.all(Array.from({ length: 10 }, () => saveUpdate(acting(writer), id, save)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.version).toBe(2);
    expect(await database().updateRevision.count({ where: { updateId: id } })).toBe(2);
    const reused = saveUpdate(acting(writer), id, { ...save, headline: 'Other words' });
    expect((await refusal(reused)).code).toBe('save-id-reused');
  });

  it('names whoever saved last when it refuses a stale version', async () => {
    const { storyId } = await liveStory(acting(writer));
    const id = await newUpdate(acting(writer), storyId);
    const theirs = saveOf(1, 'Theirs', body('Their words.'));
    const { savedAt } = await saveUpdate(acting(editor), id, theirs);
    const problem = await refusal(saveUpdate(acting(writer), id, saveOf(1, 'Mine')));
    const { headline, document } = theirs;
    const current = { version: 2, headline, document, bylines: [], savedBy: editor.name, savedAt };
    expect(problem).toMatchObject({ code: 'stale-version', detail: { base: 1, current } });
  });

  it('lets exactly one of ten savers have a version', async () => {
    const { storyId } = await liveStory(acting(writer));
    const id = await newUpdate(acting(writer), storyId);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => saveUpdate(acting(writer), id, saveOf(1, `Saver ${n}`))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(lost.every((reason) => isProblem(reason, 'stale-version'))).toBe(true);
  });

  it('tells a writer nothing of updates on a colleague’s story', async () => {
    const { storyId } = await liveStory(acting(writer));
    const id = await newUpdate(acting(writer), storyId);
    const doors = [
      () => saveUpdate(acting(colleague), id, saveOf(1)),
      () => publishUpdate(acting(colleague), { id, version: 1 }),
      () => withdrawUpdate(acting(colleague), { id }),
      () => getDeskUpdate(colleague, id),
      () => saveUpdate(acting(colleague), 'nonsense', saveOf(1)),
    ];
    for (const door of doors) expect((await refusal(door())).code).toBe('not-found');
    expect(await getDeskUpdate(writer, id)).toMatchObject({ version: 1, status: 'draft' });
  });
});

describe('publishUpdate', () => {
  it('shows the update with the server’s time and its author’s byline, and moves "Updated"', async () => {
    const clock = new Clock();
    const signed = await addColleague('writer');
    const author = await addAuthor('ana-okafor', signed.id);
    const context = acting(signed, clock);
    const { storyId, path } = await liveStory(context);
    const first = clock.now().toISOString();
    const id = await newUpdate(context, storyId);
    const at = clock.pass(30).toISOString();
    await publishUpdate(context, { id, version: 1 });
    expect(await page(path)).toMatchObject({
      updates: [
        { id, kind: 'update', headline: 'A update', bylines: [{ name: author.name }], publishedAt: at },
      ],
      publishedAt: first,
      updatedAt: at,
      correctedAt: null,
      modifiedAt: at,
    });
    expect((await auditLines(id)).map(({ verb }) => verb)).toEqual(['update.publish']);

    clock.pass(30);
    await saveUpdate(context, id, saveOf(1, 'Reworded', body('Reworded.')));
    expect((await page(path))?.updates[0]?.headline).toBe('A update');
    await publishUpdate(context, { id, version: 2 });
    expect((await page(path))?.updates).toMatchObject([{ headline: 'Reworded', publishedAt: at }]);
    expect(await times(path)).toEqual({
      publishedAt: first,
      updatedAt: at,
      correctedAt: null,
      modifiedAt: at,
    });
  });

  it('takes the chosen changes of its story along, both or neither', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const { storyId, path } = await liveStory(context);
    const id = await newUpdate(context, storyId);
    const stopped = await write(context, storyId, { headline: '' });
    const at = clock.pass().toISOString();
    const failed = await refusal(publishUpdate(context, { id, version: 1, storyVersion: stopped }));
    expect(failed.code).toBe('preflight-failed');
    expect(await getDeskUpdate(writer, id)).toMatchObject({ status: 'draft', publishedAt: null });
    const storyVersion = await write(context, storyId, { headline: 'The bridge stays shut' });
    const stale = await refusal(publishUpdate(context, { id, version: 1, storyVersion: stopped }));
    expect(stale.code).toBe('stale-version');
    await publishUpdate(context, { id, version: 1, storyVersion });
    expect(await page(path)).toMatchObject({
      headline: 'The bridge stays shut',
      updates: [{ id, publishedAt: at }],
      updatedAt: at,
    });
    expect((await auditLines(storyId)).at(-1)).toMatchObject({
      verb: 'story.publish',
      detail: { substantive: false },
    });
  });

  it('goes back on the page as it was, at its old time, when its withdrawal is undone', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const { storyId, path } = await liveStory(context);
    const id = await newUpdate(context, storyId);
    clock.pass();
    await publishUpdate(context, { id, version: 1 });
    const before = await page(path);
    expect((await refusal(undoWithdrawal(context, { id }))).code).toBe('wrong-state');
    await withdrawUpdate(context, { id });
    clock.pass();
    await saveUpdate(context, id, saveOf(1, 'Other words'));
    expect((await refusal(undoWithdrawal(acting(colleague), { id }))).code).toBe('not-found');
    await undoWithdrawal(context, { id });
    expect(await page(path)).toEqual(before);
    expect(await getDeskUpdate(writer, id)).toMatchObject({
      status: 'published',
      headline: 'Other words',
      changed: true,
    });
  });

  it('moves "Corrected" by a correction, and puts both back when they are withdrawn', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const { storyId, path } = await liveStory(context);
    const publishedAt = clock.now().toISOString();
    const update = await newUpdate(context, storyId);
    const correction = await newUpdate(context, storyId, 'correction');
    const updatedAt = clock.pass().toISOString();
    await publishUpdate(context, { id: update, version: 1 });
    const correctedAt = clock.pass().toISOString();
    await publishUpdate(context, { id: correction, version: 1 });
    expect(await times(path)).toEqual({ publishedAt, updatedAt, correctedAt, modifiedAt: correctedAt });
    await withdrawUpdate(context, { id: correction });
    expect(await times(path)).toEqual({ publishedAt, updatedAt, correctedAt: null, modifiedAt: updatedAt });
    await withdrawUpdate(context, { id: update });
    expect(await times(path)).toEqual({
      publishedAt,
      updatedAt: null,
      correctedAt: null,
      modifiedAt: publishedAt,
    });
    expect((await page(path))?.updates).toEqual([]);
    expect((await refusal(withdrawUpdate(context, { id: update }))).code).toBe('wrong-state');
    expect(await getDeskUpdate(writer, update)).toMatchObject({ status: 'withdrawn', headline: 'A update' });
  });

  it('refuses an empty update, an uncredited photo, a version nobody looked at, a story that is down', async () => {
    const { storyId, path } = await liveStory(acting(writer));
    const before = await page(path);
    const empty = newId();
    await createUpdate(acting(writer), { id: empty, storyId, kind: 'update' });
    const nothing = await refusal(publishUpdate(acting(writer), { id: empty, version: 0 }));
    expect(nothing).toMatchObject({
      code: 'preflight-failed',
      detail: { findings: [{ code: 'body-empty' }] },
    });
    const uncredited = await addPhoto(acting(writer), { creators: [] });
    const pictured = await newUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(uncredited)));
    expect((await refusal(publishUpdate(acting(writer), { id: pictured, version: 1 }))).code).toBe(
      'preflight-failed',
    );
    expect(await publicPart(uncredited)).toBe('none');
    const good = await newUpdate(acting(writer), storyId);
    expect((await refusal(publishUpdate(acting(writer), { id: good, version: 0 }))).code).toBe(
      'stale-version',
    );
    expect(await page(path)).toEqual(before);
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    expect((await refusal(publishUpdate(acting(writer), { id: good, version: 1 }))).code).toBe('wrong-state');
  });

  it('makes its photos public, and takes them back when it is withdrawn', async () => {
    const { storyId, path } = await liveStory(acting(writer));
    const photoId = await addPhoto(acting(writer));
    const id = await newUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(photoId)));
    expect(await publicPart(photoId)).toBe('none');
    await publishUpdate(acting(writer), { id, version: 1 });
    expect(await publicPart(photoId)).toBe('all');
    expect((await page(path))?.refs.photos.has(photoId)).toBe(true);
    await withdrawUpdate(acting(writer), { id });
    expect(await publicPart(photoId)).toBe('none');
  });
});

describe('updates of a story that was taken down', () => {
  it('come back with it, with their time and their photos', async () => {
    const { storyId, path } = await liveStory(acting(writer));
    const photoId = await addPhoto(acting(writer));
    const id = await newUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(photoId)));
    const draft = await newUpdate(acting(writer), storyId);
    await publishUpdate(acting(writer), { id, version: 1 });
    const before = await page(path);
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    expect(await publicPart(photoId)).toBe('none');
    await publishNow(acting(writer), storyId);
    expect(await page(path)).toEqual({ ...before, hasHistory: true });
    expect(before?.updates.map((update) => update.id)).toEqual([id]);
    expect(await publicPart(photoId)).toBe('all');
    expect((await getDeskUpdate(writer, draft)).status).toBe('draft');
  });

  it('are judged again: one whose photo lost its credit meanwhile holds the story back', async () => {
    const { storyId } = await liveStory(acting(writer));
    const photoId = await addPhoto(acting(writer));
    const id = await newUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(photoId)));
    await publishUpdate(acting(writer), { id, version: 1 });
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    await editPhoto(acting(editor), {
      id: photoId,
      edit: { alt: 'A ferry.', caption: '', copyrightNotice: '', credit: emptyCredit },
    });
    const problem = await refusal(publishNow(acting(writer), storyId));
    expect(problem.code).toBe('preflight-failed');
    expect(problem.detail.findings).toContainEqual(
      expect.objectContaining({ level: 'red', code: 'photo-credit-missing', detail: { updateId: id } }),
    );
    expect(await publicPart(photoId)).toBe('none');
    await withdrawUpdate(acting(writer), { id });
    await publishNow(acting(writer), storyId);
    expect(await publicPart(photoId)).toBe('none');
  });
});

describe('who signs an update', () => {
  it('is whoever began it, until the desk says otherwise; readers get who was named when it went out', async () => {
    const signed = await addColleague('writer');
    const own = await addAuthor('rosa-vinter', signed.id);
    const other = await addAuthor('ib-madsen');
    const { storyId, path } = await liveStory(acting(signed));
    const id = await newUpdate(acting(signed), storyId);
    const mine = { authorId: own.id, role: 'reporter' } as const;
    expect((await getDeskUpdate(signed, id)).bylines).toEqual([mine]);
    const bylines = [{ authorId: other.id, role: 'photographer' } as const, mine];
    const save = { ...saveOf(1), bylines };
    await saveUpdate(acting(signed), id, save);
    const others = saveUpdate(acting(signed), id, { ...save, bylines: [mine] });
    expect((await refusal(others)).code).toBe('save-id-reused');
    await publishUpdate(acting(signed), { id, version: 2 });
    await saveUpdate(acting(signed), id, { ...saveOf(2), bylines: [] });
    expect((await page(path))?.updates[0]?.bylines).toEqual([
      { slug: 'ib-madsen', name: other.name, jobTitle: expect.any(String), role: 'photographer' },
      { slug: 'rosa-vinter', name: own.name, jobTitle: expect.any(String), role: 'reporter' },
    ]);
    await publishUpdate(acting(signed), { id, version: 3 });
    expect((await page(path))?.updates[0]?.bylines).toEqual([]);
  });

  it('is nobody who doesn’t exist', async () => {
    const { storyId } = await liveStory(acting(writer));
    const id = await newUpdate(acting(writer), storyId);
    await saveUpdate(acting(writer), id, { ...saveOf(1), bylines: [{ authorId: newId(), role: 'editor' }] });
    expect(await refusal(publishUpdate(acting(writer), { id, version: 2 }))).toMatchObject({
      code: 'invalid-fields',
      detail: { field: 'bylines' },
    });
    expect(() => parseUpdateSave({ ...saveOf(2), bylines: [{ authorId: 'x' }] })).toThrow('invalid-fields');
  });
});

describe('an update that is taken over from elsewhere', () => {
  it('keeps its time, or that nobody knows it: then it moves no time and stands before all others', async () => {
    const context = acting(writer, new Clock());
    const { storyId, path } = await liveStory(context);
    const at = new Date('2019-03-02T10:00:00.000Z');
    const taken = (publishedAt: Date | null) => ({
      ...{ id: newId(), saveId: randomUUID(), storyId, kind: 'correction' as const },
      ...{ headline: '', document: body('The year was wrong.'), bylines: [], publishedAt },
    });
    const before = await times(path);
    const unknown = taken(null);
    await importUpdate(context, unknown);
    await importUpdate(context, unknown);
    expect(await times(path)).toEqual(before);
    const known = taken(at);
    await importUpdate(context, known);
    expect((await page(path))?.updates.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([
      [unknown.id, null],
      [known.id, at.toISOString()],
    ]);
    await saveUpdate(context, unknown.id, saveOf(1));
    await publishUpdate(context, { id: unknown.id, version: 2 });
    expect((await page(path))?.updates[0]).toMatchObject({ headline: '', publishedAt: null });
    const { corrections } = await getCorrections(null);
    expect(corrections.at(-1)).toMatchObject({ id: unknown.id, publishedAt: null });
    expect(corrections.some(({ id }) => id === known.id)).toBe(true);
    const future = taken(new Date(context.now().getTime() + 1));
    expect((await refusal(importUpdate(context, future))).code).toBe('bad-request');
  });
});
