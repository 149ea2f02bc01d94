import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getDeskUpdate } from '@/lib/data/desk/desk-update';
import { getCorrections } from '@/lib/data/public/get-corrections';
import { addAuthor, addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { importUpdate } from './import-update';
import { publishUpdate } from './publish-update';
import { parseUpdateSave, saveUpdate } from './save-update';
import { acting, body, Clock, refusal } from './test-support/desk';
import { pageAt, publishedStory, timesAt, updateSave, writtenUpdate } from './test-support/updates';

let writer: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
});

describe('who signs an update', () => {
  it('is whoever began it, until the desk says otherwise; readers get who was named when it went out', async () => {
    const signed = await addColleague('writer');
    const own = await addAuthor('rosa-vinter', signed.id);
    const other = await addAuthor('ib-madsen');
    const { storyId, path } = await publishedStory(acting(signed));
    const id = await writtenUpdate(acting(signed), storyId);
    const mine = { authorId: own.id, role: 'reporter' } as const;
    expect((await getDeskUpdate(signed, id)).bylines).toEqual([mine]);
    const bylines = [{ authorId: other.id, role: 'photographer' } as const, mine];
    const save = { ...updateSave(1), bylines };
    await saveUpdate(acting(signed), id, save);
    const others = saveUpdate(acting(signed), id, { ...save, bylines: [mine] });
    expect((await refusal(others)).code).toBe('save-id-reused');
    await publishUpdate(acting(signed), { id, version: 2 });
    await saveUpdate(acting(signed), id, { ...updateSave(2), bylines: [] });
    expect((await pageAt(path))?.updates[0]?.bylines).toEqual([
      { slug: 'ib-madsen', name: other.name, jobTitle: expect.any(String), role: 'photographer' },
      { slug: 'rosa-vinter', name: own.name, jobTitle: expect.any(String), role: 'reporter' },
    ]);
    await publishUpdate(acting(signed), { id, version: 3 });
    expect((await pageAt(path))?.updates[0]?.bylines).toEqual([]);
  });

  it('is nobody who doesn’t exist', async () => {
    const { storyId } = await publishedStory(acting(writer));
    const id = await writtenUpdate(acting(writer), storyId);
    await saveUpdate(acting(writer), id, {
      ...updateSave(1),
      bylines: [{ authorId: newId(), role: 'editor' }],
    });
    expect(await refusal(publishUpdate(acting(writer), { id, version: 2 }))).toMatchObject({
      code: 'invalid-fields',
      detail: { field: 'bylines' },
    });
    expect(() => parseUpdateSave({ ...updateSave(2), bylines: [{ authorId: 'x' }] })).toThrow(
      'invalid-fields',
    );
  });
});

describe('an update that is taken over from elsewhere', () => {
  it('keeps its time, or that nobody knows it: then it moves no time and stands before all others', async () => {
    const context = acting(writer, new Clock());
    const { storyId, path } = await publishedStory(context);
    const at = new Date('2019-03-02T10:00:00.000Z');
    const taken = (publishedAt: Date | null) => ({
      ...{ id: newId(), saveId: randomUUID(), storyId, kind: 'correction' as const },
      ...{ headline: '', document: body('The year was wrong.'), bylines: [], publishedAt },
    });
    const before = await timesAt(path);
    const unknown = taken(null);
    await importUpdate(context, unknown);
    await importUpdate(context, unknown);
    expect(await timesAt(path)).toEqual(before);
    const known = taken(at);
    await importUpdate(context, known);
    expect((await pageAt(path))?.updates.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([
      [unknown.id, null],
      [known.id, at.toISOString()],
    ]);
    await saveUpdate(context, unknown.id, updateSave(1));
    await publishUpdate(context, { id: unknown.id, version: 2 });
    expect((await pageAt(path))?.updates[0]).toMatchObject({ headline: '', publishedAt: null });
    const { corrections } = await getCorrections(null);
    expect(corrections.at(-1)).toMatchObject({ id: unknown.id, publishedAt: null });
    expect(corrections.some(({ id }) => id === known.id)).toBe(true);
    const future = taken(new Date(context.now().getTime() + 1));
    expect((await refusal(importUpdate(context, future))).code).toBe('bad-request');
  });
});
