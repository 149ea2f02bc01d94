import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getStoryNow } from '@/lib/data/desk/get-story-now';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { addNote } from './add-note';
import { answerNote } from './answer-note';
import { bePresent } from './be-present';
import { resolveNote } from './resolve-note';
import {
  acting,
  body,
  newStory,
  paragraph,
  publishNow,
  readyStory,
  refusal,
  write,
} from './test-support/desk';
import { unpublishStory } from './unpublish-story';

let writer: Viewer;
let editor: Viewer;
let stranger: Viewer;
beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  stranger = await addColleague('writer');
});

const come = (viewer: Viewer, storyId: string, pageId = newId(), place = '') =>
  bePresent({ viewer }, { storyId, pageId, place, leaving: false }).then(() => pageId);
const leave = (viewer: Viewer, storyId: string, pageId: string) =>
  bePresent({ viewer }, { storyId, pageId, place: '', leaving: true });
const present = async (storyId: string) =>
  (await getStoryNow(editor, storyId)).present.map(({ name, place }) => [name, place]);
const lapse = (pageId: string) =>
  database().presence.update({ where: { id: pageId }, data: { expiresAt: new Date(0) } });

describe('presence', () => {
  it('names who has the story open and where, a person in two pages twice, until they leave', async () => {
    const id = await newStory(acting(writer));
    const first = await come(writer, id);
    await come(editor, id, newId(), 'field:headline');
    const second = await come(writer, id, newId(), 'block:abc');
    await come(writer, id, first, 'block:xyz');
    expect(await present(id)).toEqual([
      [writer.name, 'block:xyz'],
      [editor.name, 'field:headline'],
      [writer.name, 'block:abc'],
    ]);
    await leave(writer, id, first);
    await leave(writer, id, first);
    expect(await present(id)).toHaveLength(2);
    await leave(stranger, id, second).catch(() => {});
    await leave(editor, id, second);
    expect(await present(id)).toHaveLength(2);
  });

  it('ends with its lease by the database’s clock, and comes back with the next heartbeat', async () => {
    const id = await newStory(acting(writer));
    const page = await come(writer, id);
    const { expiresAt } = await database().presence.findUniqueOrThrow({ where: { id: page } });
    const [{ left } = { left: 0 }] = await database().$queryRaw<{ left: number }[]>`
      SELECT extract(epoch FROM ${expiresAt}::timestamptz - now())::float AS left`;
    expect(left).toBeGreaterThan(50);
    expect(left).toBeLessThanOrEqual(60);
    await lapse(page);
    expect(await present(id)).toEqual([]);
    await come(writer, id, page);
    expect(await present(id)).toHaveLength(1);
    await lapse(page);
    await come(editor, id);
    expect(await database().presence.findMany({ where: { storyId: id } })).toHaveLength(1);
  });

  it('is for those who may read the story, and a page’s id is one page’s', async () => {
    const id = await newStory(acting(writer));
    expect((await refusal(come(stranger, id))).code).toBe('not-found');
    expect((await refusal(getStoryNow(stranger, id))).code).toBe('not-found');
    expect((await refusal(come(writer, 'nothing'))).code).toBe('not-found');
    const page = await come(writer, id);
    expect((await refusal(come(editor, id, page))).code).toBe('bad-request');
    expect((await refusal(come(writer, await newStory(acting(writer)), page))).code).toBe('bad-request');
    expect(await present(id)).toEqual([[writer.name, '']]);
  });
});

describe('what a story is like now', () => {
  it('says who saved last, and who published or took it down', async () => {
    const id = await readyStory(acting(writer));
    expect(await getStoryNow(writer, id)).toMatchObject({
      version: 1,
      savedBy: { id: writer.id, name: writer.name },
      status: 'draft',
      path: null,
      firstPublishedAt: null,
      publishedVersion: null,
      turnedBy: null,
    });
    const path = await publishNow(acting(editor), id);
    await write(acting(writer), id, { kicker: 'News' });
    const live = await getStoryNow(writer, id);
    expect(live).toMatchObject({ version: 2, status: 'published', path, publishedVersion: 1 });
    expect(live.turnedBy).toEqual({ id: editor.id, name: editor.name });
    expect(Date.parse(live.firstPublishedAt ?? '')).not.toBeNaN();
    await unpublishStory(acting(writer), { id, answer: 'gone', target: '' });
    expect(await getStoryNow(writer, id)).toMatchObject({
      status: 'unpublished',
      path: null,
      publishedVersion: null,
      turnedBy: { id: writer.id },
    });
  });

  it('has another word for the notes after each change of them', async () => {
    const block = paragraph('The harbour master gave no reason.');
    const storyId = await readyStory(acting(writer), {}, body(block));
    const id = newId();
    const words = new Set<string>();
    const look = async () => words.add((await getStoryNow(writer, storyId)).notes);
    await look();
    const anchor = { blockId: block.id, quote: 'no reason', before: '', after: '' };
    await addNote(acting(editor), { id, storyId, anchor, text: 'Why?' });
    await look();
    await answerNote(acting(writer), { id: newId(), noteId: id, text: 'Asked.' });
    await look();
    for (const resolved of [true, false, true]) {
      await resolveNote(acting(writer), { id, resolved });
      await look();
    }
    // Opened again it reads as before it was resolved.
    expect(words.size).toBe(5);
  });
});
