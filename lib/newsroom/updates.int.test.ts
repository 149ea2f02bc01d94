import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import { addAuthor, addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import { isProblem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { createUpdate } from './create-update';
import { publishUpdate } from './publish-update';
import { saveUpdate } from './save-update';
import { acting, body, Clock, photoBlock, readyStory, refusal, write } from './test-support/desk';
import { addPhoto, publicPart } from './test-support/pictures';
import { pageAt, publishedStory, timesAt, updateSave, writtenUpdate } from './test-support/updates';
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

describe('createUpdate', () => {
  it('makes one update of a repeated request and shows readers nothing', async () => {
    const { storyId, path } = await publishedStory(acting(writer));
    const before = await pageAt(path);
    const request = { id: newId(), storyId, kind: 'correction' as const };
    await Promise.all(Array.from({ length: 5 }, () => createUpdate(acting(writer), request)));
    expect(await database().update.findMany({ where: { storyId } })).toMatchObject([
      { kind: 'correction', status: 'draft', version: 0, authorId: writer.id, publishedAt: null },
    ]);
    expect(await pageAt(path)).toEqual(before);
  });

  it('refuses a story that readers cannot open, one of a colleague, and an id of another story', async () => {
    const draft = await readyStory(acting(writer));
    const request = (storyId: string, id = newId()) => ({ id, storyId, kind: 'update' as const });
    expect((await refusal(createUpdate(acting(writer), request(draft)))).code).toBe('wrong-state');
    const { storyId } = await publishedStory(acting(editor));
    expect((await refusal(createUpdate(acting(writer), request(storyId)))).code).toBe('not-found');
    expect((await refusal(createUpdate(acting(writer), request(newId())))).code).toBe('not-found');
    const other = await publishedStory(acting(editor));
    const taken = await writtenUpdate(acting(editor), other.storyId);
    expect((await refusal(createUpdate(acting(editor), request(storyId, taken)))).code).toBe('not-found');
    expect(await database().update.count({ where: { storyId: { in: [draft, storyId] } } })).toBe(0);
  });
});

describe('saveUpdate', () => {
  it('compares and swaps, keeps every version, and answers a repeated save the same', async () => {
    const { storyId } = await publishedStory(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId);
    const save = updateSave(1, 'Second');
    const answers = await Promise.all(Array.from({ length: 10 }, () => saveUpdate(acting(writer), id, save)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.version).toBe(2);
    expect(await database().updateRevision.count({ where: { updateId: id } })).toBe(2);
    const reused = saveUpdate(acting(writer), id, { ...save, headline: 'Other words' });
    expect((await refusal(reused)).code).toBe('save-id-reused');
  });

  it('names whoever saved last when it refuses a stale version', async () => {
    const { storyId } = await publishedStory(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId);
    const theirs = updateSave(1, 'Theirs', body('Their words.'));
    const { savedAt } = await saveUpdate(acting(editor), id, theirs);
    const problem = await refusal(saveUpdate(acting(writer), id, updateSave(1, 'Mine')));
    const { headline, document } = theirs;
    const current = { version: 2, headline, document, bylines: [], savedBy: editor.name, savedAt };
    expect(problem).toMatchObject({ code: 'stale-version', detail: { base: 1, current } });
  });

  it('lets exactly one of ten savers have a version', async () => {
    const { storyId } = await publishedStory(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) => saveUpdate(acting(writer), id, updateSave(1, `Saver ${n}`))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(lost.every((reason) => isProblem(reason, 'stale-version'))).toBe(true);
  });

  it('tells a writer nothing of updates on a colleague’s story', async () => {
    const { storyId } = await publishedStory(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId);
    const doors = [
      () => saveUpdate(acting(colleague), id, updateSave(1)),
      () => publishUpdate(acting(colleague), { id, version: 1 }),
      () => withdrawUpdate(acting(colleague), { id }),
      () => getDeskUpdate(colleague, id),
      () => saveUpdate(acting(colleague), 'nonsense', updateSave(1)),
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
    const { storyId, path } = await publishedStory(context);
    const first = clock.now().toISOString();
    const id = await writtenUpdate(context, storyId);
    const at = clock.pass(30).toISOString();
    await publishUpdate(context, { id, version: 1 });
    expect(await pageAt(path)).toMatchObject({
      updates: [
        { id, kind: 'update', headline: 'A update', bylines: [{ name: author.name }], publishedAt: at },
      ],
      publishedAt: first,
      updatedAt: at,
      correctedAt: null,
      modifiedAt: at,
    });
    expect((await auditLines(id)).map(({ verb }) => verb)).toEqual(['update.publish']);

    const again = clock.pass(30).toISOString();
    await saveUpdate(context, id, updateSave(1, 'Reworded', body('Reworded.')));
    expect((await pageAt(path))?.updates[0]?.headline).toBe('A update');
    await publishUpdate(context, { id, version: 2 });
    expect((await pageAt(path))?.updates).toMatchObject([{ headline: 'Reworded', publishedAt: at }]);
    expect(await timesAt(path)).toEqual({
      publishedAt: first,
      updatedAt: at,
      correctedAt: null,
      modifiedAt: again,
    });
  });

  it('takes the chosen changes of its story along, both or neither', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const { storyId, path } = await publishedStory(context);
    const id = await writtenUpdate(context, storyId);
    const stopped = await write(context, storyId, { headline: '' });
    const at = clock.pass().toISOString();
    const failed = await refusal(publishUpdate(context, { id, version: 1, storyVersion: stopped }));
    expect(failed.code).toBe('preflight-failed');
    expect(await getDeskUpdate(writer, id)).toMatchObject({ status: 'draft', publishedAt: null });
    const storyVersion = await write(context, storyId, { headline: 'The bridge stays shut' });
    const stale = await refusal(publishUpdate(context, { id, version: 1, storyVersion: stopped }));
    expect(stale.code).toBe('stale-version');
    await publishUpdate(context, { id, version: 1, storyVersion });
    expect(await pageAt(path)).toMatchObject({
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
    const { storyId, path } = await publishedStory(context);
    const id = await writtenUpdate(context, storyId);
    clock.pass();
    await publishUpdate(context, { id, version: 1 });
    const before = await pageAt(path);
    expect((await refusal(undoWithdrawal(context, { id }))).code).toBe('wrong-state');
    await withdrawUpdate(context, { id });
    clock.pass();
    await saveUpdate(context, id, updateSave(1, 'Other words'));
    expect((await refusal(undoWithdrawal(acting(colleague), { id }))).code).toBe('not-found');
    await undoWithdrawal(context, { id });
    expect(await pageAt(path)).toEqual({ ...before, modifiedAt: clock.now().toISOString() });
    expect(await getDeskUpdate(writer, id)).toMatchObject({
      status: 'published',
      headline: 'Other words',
      changed: true,
    });
  });

  it('moves "Corrected" by a correction, and puts both back when they are withdrawn', async () => {
    const clock = new Clock();
    const context = acting(writer, clock);
    const { storyId, path } = await publishedStory(context);
    const publishedAt = clock.now().toISOString();
    const update = await writtenUpdate(context, storyId);
    const correction = await writtenUpdate(context, storyId, 'correction');
    const updatedAt = clock.pass().toISOString();
    await publishUpdate(context, { id: update, version: 1 });
    const correctedAt = clock.pass().toISOString();
    await publishUpdate(context, { id: correction, version: 1 });
    expect(await timesAt(path)).toEqual({ publishedAt, updatedAt, correctedAt, modifiedAt: correctedAt });
    await withdrawUpdate(context, { id: correction });
    expect(await timesAt(path)).toEqual({
      publishedAt,
      updatedAt,
      correctedAt: null,
      modifiedAt: correctedAt,
    });
    await withdrawUpdate(context, { id: update });
    expect(await timesAt(path)).toEqual({
      publishedAt,
      updatedAt: null,
      correctedAt: null,
      modifiedAt: correctedAt,
    });
    expect((await pageAt(path))?.updates).toEqual([]);
    expect((await refusal(withdrawUpdate(context, { id: update }))).code).toBe('wrong-state');
    expect(await getDeskUpdate(writer, update)).toMatchObject({ status: 'withdrawn', headline: 'A update' });
  });

  it('refuses an empty update, an uncredited photo, a version nobody looked at, a story that is down', async () => {
    const { storyId, path } = await publishedStory(acting(writer));
    const before = await pageAt(path);
    const empty = newId();
    await createUpdate(acting(writer), { id: empty, storyId, kind: 'update' });
    const nothing = await refusal(publishUpdate(acting(writer), { id: empty, version: 0 }));
    expect(nothing).toMatchObject({
      code: 'preflight-failed',
      detail: { findings: [{ code: 'body-empty' }] },
    });
    const uncredited = await addPhoto(acting(writer), { creators: [] });
    const pictured = await writtenUpdate(
      acting(writer),
      storyId,
      'update',
      body('See.', photoBlock(uncredited)),
    );
    expect((await refusal(publishUpdate(acting(writer), { id: pictured, version: 1 }))).code).toBe(
      'preflight-failed',
    );
    expect(await publicPart(uncredited)).toBe('none');
    const good = await writtenUpdate(acting(writer), storyId);
    expect((await refusal(publishUpdate(acting(writer), { id: good, version: 0 }))).code).toBe(
      'stale-version',
    );
    expect(await pageAt(path)).toEqual(before);
    await unpublishStory(acting(editor), { id: storyId, answer: 'gone', target: '' });
    expect((await refusal(publishUpdate(acting(writer), { id: good, version: 1 }))).code).toBe('wrong-state');
  });

  it('makes its photos public, and takes them back when it is withdrawn', async () => {
    const { storyId, path } = await publishedStory(acting(writer));
    const photoId = await addPhoto(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId, 'update', body('See.', photoBlock(photoId)));
    expect(await publicPart(photoId)).toBe('none');
    await publishUpdate(acting(writer), { id, version: 1 });
    expect(await publicPart(photoId)).toBe('all');
    expect((await pageAt(path))?.refs.photos.has(photoId)).toBe(true);
    await withdrawUpdate(acting(writer), { id });
    expect(await publicPart(photoId)).toBe('none');
  });
});
