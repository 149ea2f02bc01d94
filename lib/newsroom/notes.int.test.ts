import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { getDeskStory } from '@/lib/data/desk/get-desk-story';
import { listNotes } from '@/lib/data/desk/list-notes';
import { getFeedStories } from '@/lib/data/public/get-feed-stories';
import { getStory } from '@/lib/data/public/get-story';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { type NoteAnchor, noteAnchorSchema } from '@/lib/document/shapes/story-note';
import { newId } from '@/lib/kit/ids';
import type { Viewer } from '@/lib/policy/viewer';
import { addNote } from './add-note';
import { answerNote } from './answer-note';
import { resolveNote } from './resolve-note';
import { acting, body, paragraph, publishNow, readyStory, refusal } from './test-support/desk';

let writer: Viewer;
let editor: Viewer;
let stranger: Viewer;

beforeAll(async () => {
  writer = await addColleague('writer');
  editor = await addColleague('editor');
  stranger = await addColleague('writer');
});

const block = paragraph('The harbour master gave no reason.');
const anchor: NoteAnchor = { blockId: block.id, quote: 'no reason', before: 'gave ', after: '.' };
const secret = 'Did we call the lawyer, Quillfeather?';

async function noted(text = secret) {
  const storyId = await readyStory(acting(writer), {}, body(block));
  const id = newId();
  await addNote(acting(editor), { id, storyId, anchor, text });
  return { storyId, id };
}

describe('notes', () => {
  it('are written, answered, resolved and opened again by those who may read the draft', async () => {
    const { storyId, id } = await noted();
    await answerNote(acting(writer), { id: newId(), noteId: id, text: ' Yes, on Friday. ' });
    await resolveNote(acting(writer), { id, resolved: true });
    await resolveNote(acting(editor), { id, resolved: true });
    const [note] = await listNotes(editor, storyId);
    expect(note).toMatchObject({
      id,
      anchor,
      text: secret,
      author: editor.name,
      resolved: { by: writer.name },
    });
    expect(note?.answers).toMatchObject([{ text: 'Yes, on Friday.', author: writer.name }]);
    await resolveNote(acting(editor), { id, resolved: false });
    expect((await getDeskStory(writer, storyId)).notes).toMatchObject([{ id, resolved: null }]);
  });

  it('are hidden from everybody else, with the story', async () => {
    const { storyId, id } = await noted();
    const context = acting(stranger);
    const refused = [
      () => listNotes(stranger, storyId),
      () => addNote(context, { id: newId(), storyId, anchor, text: 'x' }),
      () => answerNote(context, { id: newId(), noteId: id, text: 'x' }),
      () => resolveNote(context, { id, resolved: true }),
      () => listNotes(editor, newId()),
      () => answerNote(acting(editor), { id: newId(), noteId: newId(), text: 'x' }),
    ];
    for (const work of refused) expect(await refusal(work())).toMatchObject({ code: 'not-found' });
    expect(await listNotes(writer, storyId)).toMatchObject([{ answers: [], resolved: null }]);
  });

  it('make no version and are stored once, however often they are sent', async () => {
    const { storyId, id } = await noted();
    const version = () => database().story.findUnique({ where: { id: storyId }, select: { version: true } });
    const before = await version();
    await addNote(acting(editor), { id, storyId, anchor, text: secret });
    const answer = { id: newId(), noteId: id, text: 'Yes.' };
    await answerNote(acting(writer), answer);
    await answerNote(acting(writer), answer);
    expect(await version()).toEqual(before);
    expect(await listNotes(writer, storyId)).toMatchObject([{ answers: [{ id: answer.id }] }]);
    const other = await noted();
    expect(
      await refusal(addNote(acting(editor), { id, storyId: other.storyId, anchor, text: 'x' })),
    ).toMatchObject({ code: 'bad-request' });
  });

  it('want words', async () => {
    const { storyId, id } = await noted();
    for (const work of [
      () => addNote(acting(editor), { id: newId(), storyId, anchor, text: ' \n' }),
      () => answerNote(acting(editor), { id: newId(), noteId: id, text: '' }),
    ]) {
      expect(await refusal(work())).toMatchObject({ code: 'bad-request' });
    }
  });

  it('stand on fields and updates too, and come back as they were written', async () => {
    const { storyId } = await noted();
    const places = [{ blockId: 'headline', of: 'field' }, { of: `update:${newId()}` }];
    for (const place of places) {
      await addNote(acting(editor), { id: newId(), storyId, anchor: { ...anchor, ...place }, text: secret });
    }
    const anchors = (await listNotes(writer, storyId)).map((note) => note.anchor);
    expect(anchors).toEqual([anchor, ...places.map((place) => ({ ...anchor, ...place }))]);
    for (const of of ['update:', 'story', 'field:x']) {
      expect(noteAnchorSchema.safeParse({ ...anchor, of }).success).toBe(false);
    }
  });

  it('never reach what readers get', async () => {
    const { storyId, id } = await noted();
    await answerNote(acting(writer), { id: newId(), noteId: id, text: secret });
    const [, section = '', slug = ''] = (await publishNow(acting(writer), storyId)).split('/');
    const page = await getStory(section, slug);
    expect(page?.headline).toBeTruthy();
    const readers = JSON.stringify([page, await getFeedStories()]);
    expect(readers).not.toContain('Quillfeather');
    expect(readers).not.toContain(id);
    const publication = await database().publication.findUniqueOrThrow({ where: { storyId } });
    expect(JSON.stringify(publication)).not.toContain('Quillfeather');
  });
});
