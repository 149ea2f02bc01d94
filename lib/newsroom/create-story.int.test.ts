import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { addAuthor, addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { createStory } from './create-story';
import { createTag } from './create-tag';
import { acting, refusal, write } from './test-support/desk';

let writer: Viewer;
let editor: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
});

describe('createStory', () => {
  it('makes one story of a request that is repeated, also ten times at once and after the first save', async () => {
    const id = newId();
    await Promise.all(Array.from({ length: 10 }, () => createStory(acting(writer), id)));
    await write(acting(writer), id, { headline: 'Kept' });
    expect(await createStory(acting(writer), id)).toEqual({ id });
    expect(await database().story.findMany({ where: { id } })).toMatchObject([
      { headline: 'Kept', version: 1 },
    ]);
  });

  it('gives nobody another person’s story, editors neither', async () => {
    const id = newId();
    await createStory(acting(writer), id);
    for (const viewer of [editor, await addColleague('writer')]) {
      expect((await refusal(createStory(acting(viewer), id))).code).toBe('not-found');
    }
  });

  it('puts the byline of whoever begins it on it, in the language of the site', async () => {
    await database().site.create({ data: { name: 'Ledger', tagline: '', language: 'de' } });
    const author = await addAuthor('own-byline', writer.id);
    const { id } = await createStory(acting(writer), newId());
    expect((await getDeskStory(writer, id)).fields).toMatchObject({
      language: 'de',
      bylines: [{ authorId: author.id, role: 'reporter' }],
    });
    const { id: other } = await createStory(acting(editor), newId());
    expect((await getDeskStory(editor, other)).fields.bylines).toEqual([]);
  });

  it('refuses what is no id', async () => {
    expect((await refusal(createStory(acting(writer), "' OR 1=1"))).code).toBe('bad-request');
  });
});

describe('createTag', () => {
  it('finds the tag that has the address already', async () => {
    const names = ['Opera', 'opera', ' OPERA ', 'Opéra'];
    const made = await Promise.all(names.map((name) => createTag(acting(writer), { name })));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await database().tag.count({ where: { slug: 'opera' } })).toBe(1);
  });

  it('refuses a name that makes no address', async () => {
    expect((await refusal(createTag(acting(writer), { name: '—' }))).code).toBe('invalid-fields');
  });
});
