import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getBranch } from '@/lib/data/desk/get-branch';
import { listBranches } from '@/lib/data/desk/list-branches';
import { listRevisions } from '@/lib/data/desk/list-revisions';
import { addColleague, auditLines } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { bringBackUpdate } from './bring-back-update';
import { createUpdate } from './create-update';
import { saveDraft } from './save-draft';
import { saveUpdate } from './save-update';
import { takeOverBranch } from './take-over-branch';
import { acting, body, newStory, publishNow, readyStory, refusal, saveOf } from './test-support/desk';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

const branches = (storyId: string) =>
  database().branch.findMany({ where: { storyId }, orderBy: { createdAt: 'asc' } });

describe('a save that comes too late', () => {
  it('is stored as a branch before it is refused, once however often it comes', async () => {
    const id = await newStory(acting(writer));
    await saveDraft(acting(editor), id, saveOf(0, { headline: 'Theirs' }));
    const late = saveOf(0, { headline: 'Mine' }, body('My words.'));
    for (const _ of [1, 2]) {
      expect((await refusal(saveDraft(acting(writer), id, late))).code).toBe('stale-version');
    }
    const { saveId, baseVersion, fields, document } = late;
    expect(await branches(id)).toMatchObject([
      { ownerKind: 'story', ownerId: id, saveId, baseVersion, fields, document, authorId: writer.id },
    ]);
    expect(await database().story.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1 });
  });

  it('is not stored for somebody who may not save the story', async () => {
    const id = await newStory(acting(editor));
    await saveDraft(acting(editor), id, saveOf(0));
    await refusal(saveDraft(acting(writer), id, saveOf(0)));
    expect(await branches(id)).toEqual([]);
  });

  it('is stored for an update too', async () => {
    const storyId = await readyStory(acting(writer));
    await publishNow(acting(writer), storyId);
    const id = newId();
    await createUpdate(acting(writer), { id, storyId, kind: 'update' });
    const save = (headline: string) => ({
      baseVersion: 0,
      saveId: newId(),
      headline,
      document: body('Words.'),
    });
    await saveUpdate(acting(editor), id, save('Theirs'));
    expect((await refusal(saveUpdate(acting(writer), id, save('Mine')))).code).toBe('stale-version');
    expect(await branches(storyId)).toMatchObject([
      { ownerKind: 'update', ownerId: id, fields: { headline: 'Mine' }, authorId: writer.id },
    ]);
  });
});

/** A story of two versions by the editor, beside which the writer's late save was set aside. */
async function overtaken(): Promise<{ id: string; branchId: string }> {
  const id = await newStory(acting(writer));
  await saveDraft(acting(writer), id, saveOf(0, { headline: 'Both' }, body('It happened.')));
  await saveDraft(acting(editor), id, saveOf(1, { headline: 'Theirs' }, body('It happened at noon.')));
  await refusal(
    saveDraft(acting(writer), id, saveOf(1, { headline: 'Mine' }, body('It happened at night.'))),
  );
  const [branch] = await branches(id);
  return { id, branchId: branch?.id ?? '' };
}

describe('what was set aside', () => {
  it('is listed by its story, newest first and page by page, and not to strangers', async () => {
    const { id, branchId } = await overtaken();
    await refusal(saveDraft(acting(editor), id, saveOf(0)));
    const stranger = await addColleague('writer');
    const { branches: rows, next } = await listBranches(editor, id, null);
    expect(rows.map(({ savedBy }) => savedBy)).toEqual([editor.name, writer.name]);
    expect(rows.at(-1)).toMatchObject({ id: branchId, ofUpdate: false });
    expect(next).toBeNull();
    expect((await listRevisions(writer, id, { before: null, chosen: null })).setAside).toBe(true);
    expect((await refusal(listBranches(stranger, id, null))).code).toBe('not-found');
    expect((await refusal(getBranch(stranger, id, branchId, 'now'))).code).toBe('not-found');
    const other = await newStory(acting(writer));
    expect((await refusal(getBranch(writer, other, branchId, 'now'))).code).toBe('not-found');
    expect((await listRevisions(writer, other, { before: null, chosen: null })).setAside).toBe(false);
  });

  it('is compared with what is stored now, or with what it was made from', async () => {
    const { id, branchId } = await overtaken();
    const now = await getBranch(writer, id, branchId, 'now');
    expect([now.before.fields.headline, now.after.fields.headline]).toEqual(['Theirs', 'Mine']);
    const base = await getBranch(writer, id, branchId, 'base');
    expect([base.before.fields.headline, base.against, base.baseKept]).toEqual(['Both', 'base', true]);
    await database().revision.deleteMany({ where: { storyId: id, version: 1 } });
    const thinned = await getBranch(writer, id, branchId, 'base');
    expect([thinned.before.fields.headline, thinned.against, thinned.baseKept]).toEqual([
      'Theirs',
      'now',
      false,
    ]);
  });

  it('is taken over as a version of its own, once, and by those who may save the story', async () => {
    const { id, branchId } = await overtaken();
    const request = { id, branchId, baseVersion: 2, saveId: newId() };
    const stranger = await addColleague('writer');
    expect((await refusal(takeOverBranch(acting(stranger), request))).code).toBe('not-found');
    const stale = { ...request, baseVersion: 1 };
    expect((await refusal(takeOverBranch(acting(writer), stale))).code).toBe('stale-version');
    for (const _ of [1, 2]) {
      expect(await takeOverBranch(acting(editor), request)).toMatchObject({ version: 3 });
    }
    const story = await database().story.findUniqueOrThrow({ where: { id } });
    expect(story).toMatchObject({ version: 3, headline: 'Mine' });
    const { revisions } = await listRevisions(writer, id, { before: null, chosen: null });
    const [branch] = await branches(id);
    expect(revisions[0]?.summary?.tookOver).toBe(branch?.createdAt.toISOString());
    expect((await auditLines(id)).filter(({ verb }) => verb === 'story.take-over')).toMatchObject([
      { personId: editor.id, detail: { branch: branchId, version: 3 } },
    ]);
    expect(await branches(id)).toHaveLength(1);
  });
});

describe('what was set aside of an update', () => {
  it('is taken over as its newest version, once, and what stood there can be brought back', async () => {
    const storyId = await readyStory(acting(writer));
    await publishNow(acting(writer), storyId);
    const id = newId();
    await createUpdate(acting(writer), { id, storyId, kind: 'update' });
    const save = (headline: string) => ({
      baseVersion: 0,
      saveId: newId(),
      headline,
      document: body(headline),
    });
    await saveUpdate(acting(editor), id, save('Theirs'));
    await refusal(saveUpdate(acting(writer), id, save('Mine')));
    const [branch] = await branches(storyId);
    const branchId = branch?.id ?? '';
    const headline = async () => (await database().update.findUniqueOrThrow({ where: { id } })).headline;
    expect(await getBranch(writer, storyId, branchId, 'now')).toMatchObject({ update: { id, version: 1 } });

    const request = { id, from: { branchId }, baseVersion: 1, saveId: newId() };
    const stranger = await addColleague('writer');
    expect((await refusal(bringBackUpdate(acting(stranger), request))).code).toBe('not-found');
    const stale = { ...request, baseVersion: 0 };
    expect((await refusal(bringBackUpdate(acting(writer), stale))).code).toBe('stale-version');
    const nowhere = { ...request, from: { branchId: newId() } };
    expect((await refusal(bringBackUpdate(acting(writer), nowhere))).code).toBe('not-found');
    for (const _ of [1, 2]) {
      expect(await bringBackUpdate(acting(writer), request)).toMatchObject({ version: 2 });
    }
    expect(await headline()).toBe('Mine');
    const back = { id, from: { version: 1 }, baseVersion: 2, saveId: newId() };
    expect(await bringBackUpdate(acting(writer), back)).toMatchObject({ version: 3 });
    expect(await headline()).toBe('Theirs');
    const lines = (await auditLines(id)).map(({ verb }) => verb);
    expect(lines.filter((verb) => /take-over|restore/.test(verb))).toEqual([
      'update.take-over',
      'update.restore',
    ]);
  });
});
