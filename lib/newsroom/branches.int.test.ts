import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createUpdate } from './create-update';
import { saveDraft } from './save-draft';
import { saveUpdate } from './save-update';
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
