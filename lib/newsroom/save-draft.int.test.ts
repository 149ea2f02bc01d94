import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { goldenStory } from '@/blocks/golden-story';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { countQueries } from '@/lib/data/test-support/count-queries';
import { addColleague, addHelpline, addPhotoRow } from '@/lib/data/test-support/newsroom';
import type { Block } from '@/lib/document/block';
import { newId } from '@/lib/kit/ids';
import { isProblem } from '@/lib/kit/problem';
import type { Viewer } from '@/lib/policy/viewer';
import { saveDraft } from './save-draft';
import { acting, body, helplineBlock, newStory, photoBlock, refusal, saveOf } from './test-support/desk';

let writer: Viewer;
let colleague: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  colleague = await addColleague('writer');
  editor = await addColleague('editor');
});

const stored = (id: string) => database().story.findUniqueOrThrow({ where: { id } });
const revisions = (id: string) =>
  database().revision.findMany({ where: { storyId: id }, orderBy: { version: 'asc' } });
const working = async (id: string) =>
  (await database().reference.findMany({ where: { storyId: id, stage: 'working' } })).map(
    ({ kind, refId }) => `${kind} ${refId}`,
  );

describe('saveDraft', () => {
  it('counts versions one by one and keeps every one of them', async () => {
    const id = await newStory(acting(writer));
    for (const [base, headline] of ['One', 'Two', 'Three'].entries()) {
      const saved = await saveDraft(acting(writer), id, saveOf(base, { headline }));
      expect(saved.version).toBe(base + 1);
    }
    expect(await stored(id)).toMatchObject({ version: 3, headline: 'Three', updatedById: writer.id });
    const kept = await revisions(id);
    expect(kept.map(({ fields }) => (fields as { headline: string }).headline)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(kept.every(({ authorId }) => authorId === writer.id)).toBe(true);
  });

  it('answers the same save the same however often it comes, also long after and ten at once', async () => {
    const id = await newStory(acting(writer));
    const save = saveOf(0, { headline: 'Once' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => saveDraft(acting(writer), id, save)));
    await saveDraft(acting(writer), id, saveOf(1, { headline: 'Twice' }));
    answers.push(await saveDraft(acting(writer), id, save));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.version).toBe(1);
    expect(await revisions(id)).toHaveLength(2);
    expect(await stored(id)).toMatchObject({ version: 2, headline: 'Twice' });
  });

  it('refuses a save id that comes again with other words instead of acknowledging what it drops', async () => {
    const id = await newStory(acting(writer));
    const save = saveOf(0, { headline: 'Once' });
    await saveDraft(acting(writer), id, save);
    const others = [
      { ...save, fields: { ...save.fields, headline: 'Other' } },
      { ...save, document: body('Other') },
      { ...save, baseVersion: 1 },
    ];
    for (const other of others) {
      expect((await refusal(saveDraft(acting(writer), id, other))).code).toBe('save-id-reused');
    }
    expect(await stored(id)).toMatchObject({ version: 1, headline: 'Once' });
  });

  it('carries the stored version along when it refuses a stale one, and changes nothing', async () => {
    const id = await newStory(acting(writer));
    await saveDraft(acting(writer), id, saveOf(0, { headline: 'Mine' }));
    const theirs = saveOf(1, { headline: 'Theirs' }, body('Their words.'));
    const { savedAt } = await saveDraft(acting(editor), id, theirs);
    const problem = await refusal(saveDraft(acting(writer), id, saveOf(1, { headline: 'Mine too' })));
    expect(problem).toMatchObject({ code: 'stale-version', status: 409 });
    const { fields, document } = theirs;
    const current = { version: 2, fields, document, savedBy: editor.name, savedAt };
    expect(problem.detail).toEqual({ base: 1, current });
    expect(await revisions(id)).toHaveLength(2);
  });

  it('refuses a base version from the future', async () => {
    const id = await newStory(acting(writer));
    expect((await refusal(saveDraft(acting(writer), id, saveOf(7)))).code).toBe('stale-version');
    expect(await revisions(id)).toHaveLength(0);
  });

  it('lets exactly one of twenty savers have each version', async () => {
    const id = await newStory(acting(writer));
    for (const base of [0, 1, 2]) {
      const savers = Array.from({ length: 20 }, (_, n) =>
        saveDraft(acting(n % 2 ? editor : writer), id, saveOf(base, { headline: `Saver ${n}` })),
      );
      const outcomes = await Promise.allSettled(savers);
      const won = outcomes.filter((outcome) => outcome.status === 'fulfilled');
      expect(won.map(({ value }) => value.version)).toEqual([base + 1]);
      const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(lost.every((reason) => isProblem(reason, 'stale-version'))).toBe(true);
    }
    expect((await revisions(id)).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('tells a writer nothing of a colleague’s story and writes nothing', async () => {
    const id = await newStory(acting(writer));
    const problem = await refusal(saveDraft(acting(colleague), id, saveOf(0, { headline: 'Mine now' })));
    const missing = await refusal(saveDraft(acting(colleague), newId(), saveOf(0)));
    expect([problem.code, problem.detail]).toEqual([missing.code, missing.detail]);
    expect(problem.code).toBe('not-found');
    expect(await stored(id)).toMatchObject({ version: 0, headline: '' });
    expect(await revisions(id)).toHaveLength(0);
  });

  it('keeps a block of an unknown kind to the byte, save after save', async () => {
    const id = await newStory(acting(writer));
    const unknown = {
      version: 9,
      type: 'hologram',
      id: 'futu1',
      zebra: { b: [1, { a: null }], aa: 1.5 },
      beam: 'blau „ü“ 😀',
    } as Block;
    await saveDraft(acting(writer), id, saveOf(0, {}, body('Before.', unknown)));
    const opened = await getDeskStory(writer, id);
    expect(JSON.stringify(opened.document.blocks[1])).toBe(JSON.stringify(unknown));
    await saveDraft(acting(writer), id, saveOf(1, {}, opened.document));
    const again = await getDeskStory(writer, id);
    expect(JSON.stringify(again.document)).toBe(JSON.stringify(opened.document));
  });

  it('asks the database few questions, however much the story shows', async () => {
    const id = await newStory(acting(writer));
    const photos = await Promise.all(Array.from({ length: 20 }, () => addPhotoRow(writer.id)));
    await saveDraft(acting(writer), id, saveOf(0));
    const save = saveOf(1, {}, body(...photos.map((photo) => photoBlock(photo))));
    // BEGIN, hold, head, known id, content, swap, revision, references, telling the desk, COMMIT
    expect(await countQueries(() => saveDraft(acting(writer), id, save))).toBeLessThanOrEqual(10);
    expect(await working(id)).toHaveLength(20);
  });

  it('gives every kind of block back as it was', async () => {
    const id = await newStory(acting(writer));
    await saveDraft(acting(writer), id, saveOf(0, {}, goldenStory));
    expect((await getDeskStory(writer, id)).document).toEqual(goldenStory);
  });

  it('notes what the story shows, and only what it shows now', async () => {
    const id = await newStory(acting(writer));
    const [lead, share, first, second] = await Promise.all([1, 2, 3, 4].map(() => addPhotoRow(writer.id)));
    if (!lead || !share || !first || !second) throw new Error('no photos');
    const helpline = await addHelpline();
    const fields = {
      lead: { kind: 'photo' as const, photoId: lead, alt: null, decorative: false, caption: null },
      sharePhotoId: share,
    };
    const document = body(photoBlock(first), photoBlock(first), helplineBlock(helpline.id));
    await saveDraft(acting(writer), id, saveOf(0, fields, document));
    const photos = [lead, share, first].map((photo) => `photo ${photo}`);
    expect(new Set(await working(id))).toEqual(new Set([...photos, `helpline ${helpline.id}`]));
    await saveDraft(acting(writer), id, saveOf(1, { sharePhotoId: first }, body(photoBlock(second))));
    expect(new Set(await working(id))).toEqual(new Set([`photo ${first}`, `photo ${second}`]));
  });

  it('counts a save id for each story apart', async () => {
    const save = { ...saveOf(0, { headline: 'Both' }), saveId: randomUUID() };
    for (const id of [await newStory(acting(writer)), await newStory(acting(writer))]) {
      await saveDraft(acting(writer), id, save);
      expect(await stored(id)).toMatchObject({ version: 1, headline: 'Both' });
    }
  });

  it('saves nothing into a killed story', async () => {
    const id = await newStory(acting(writer));
    await database().story.update({ where: { id }, data: { status: 'killed' } });
    expect((await refusal(saveDraft(acting(writer), id, saveOf(0)))).code).toBe('wrong-state');
    expect(await revisions(id)).toHaveLength(0);
  });
});
