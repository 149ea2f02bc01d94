import { history, undo } from '@tiptap/pm/history';
import { describe, expect, it } from 'vitest';
import { goldenStory } from '@/blocks/golden-story';
import { documentIn, headlessEditor } from '@/blocks/test-support/headless.editor';
import type { Block } from '@/lib/document/block';
import { emptyFields } from '@/lib/document/shapes/story-fields';
import { patternFor } from './find-in-text';
import { findPlaces, type Place } from './places';
import { replacePlaces } from './replace-places';

const photoId = '01910000-0000-7000-8000-000000000001';
const lines = {
  ...emptyFields(),
  kicker: 'Rail',
  headline: 'Rail, again',
  lead: { kind: 'photo' as const, photoId, alt: null, decorative: false, caption: 'A rail below' },
  description: 'All of the rail',
};
const blocks: Block[] = [
  {
    id: 'p1',
    type: 'paragraph',
    version: 1,
    text: [
      { text: 'A ra' },
      { text: 'il', marks: [{ type: 'bold' }] },
      { text: ' and a ' },
      { text: 'rail', marks: [{ type: 'link', href: 'https://rail.example/rail' }] },
      { text: '\nrail' },
    ],
  },
  {
    id: 'q1',
    type: 'quote',
    version: 1,
    paragraphs: [[{ text: 'Rail!' }]],
    speaker: 'Norland Rail',
    source: null,
  },
  {
    id: 'f1',
    type: 'photo',
    version: 1,
    photoId: '01910000-0000-7000-8000-000000000001',
    alt: 'A rail',
    decorative: false,
    caption: [{ text: 'The rail' }],
    layout: 'column',
  },
  {
    id: 'b1',
    type: 'fact-box',
    version: 1,
    title: 'Rail',
    blocks: [{ id: 'p2', type: 'paragraph', version: 1, text: [{ text: 'In a box: rail' }] }],
  },
];

function open(content = blocks) {
  const editor = headlessEditor({ version: 1, blocks: content }, [history()]);
  const pattern = patternFor('rail', { matchCase: false, wholeWord: true });
  if (!pattern) throw new Error('nothing to look for');
  return { editor, find: () => findPlaces(editor.state.doc, lines, pattern) };
}

describe('find and replace in a story', () => {
  it('finds words in its lines, its text, captions, boxes and fields, in reading order', () => {
    const { find } = open();
    const shown = (place: Place) =>
      place.kind === 'text' ? 'text' : place.kind === 'attribute' ? place.name : place.field;
    expect(find().map(shown)).toEqual([
      'kicker',
      'headline',
      'caption',
      ...['text', 'text', 'text'],
      ...['speaker', 'text'],
      ...['alt', 'text'],
      ...['title', 'text'],
      'description',
    ]);
  });

  it('replaces all in one step, keeps marks, and one undo brings the text back', () => {
    const { editor, find } = open();
    const before = documentIn(editor);
    const { tr, fields, done, tooLong } = replacePlaces(editor.state, lines, find(), 'tramway');
    if (tr) editor.view.dispatch(tr);
    expect({ done, tooLong, fields }).toEqual({
      done: 13,
      tooLong: 0,
      fields: {
        kicker: 'tramway',
        headline: 'tramway, again',
        description: 'All of the tramway',
        lead: { ...lines.lead, caption: 'A tramway below' },
      },
    });
    const [first, quote, photo, box] = documentIn(editor).blocks;
    expect(first?.text).toEqual([
      { text: 'A tramway and a ' },
      { text: 'tramway', marks: [{ type: 'link', href: 'https://rail.example/rail' }] },
      { text: '\ntramway' },
    ]);
    expect([quote?.speaker, photo?.alt, box?.title]).toEqual(['Norland tramway', 'A tramway', 'tramway']);
    expect(photo?.caption).toEqual([{ text: 'The tramway' }]);
    undo(editor.state, editor.view.dispatch);
    expect(documentIn(editor)).toEqual(before);
  });

  it('takes words away, and leaves what a field would not hold', () => {
    const { editor, find } = open();
    const speaker = find().filter(({ kind }) => kind === 'attribute');
    expect(replacePlaces(editor.state, lines, speaker, 'x'.repeat(300))).toMatchObject({
      done: 1,
      tooLong: 2,
    });
    const { tr } = replacePlaces(editor.state, lines, find(), '');
    if (tr) editor.view.dispatch(tr);
    expect(find().filter(({ kind }) => kind !== 'field' && kind !== 'lead')).toEqual([]);
  });

  it('leaves every other word of a story with every kind of block as it was', () => {
    const { editor } = open(goldenStory.blocks);
    const pattern = patternFor('e', { matchCase: true, wholeWord: false });
    if (!pattern) throw new Error('nothing to look for');
    const there = findPlaces(editor.state.doc, emptyFields(), pattern);
    const before = documentIn(editor);
    const { tr } = replacePlaces(editor.state, lines, there, 'é');
    if (tr) editor.view.dispatch(tr);
    const back = patternFor('é', { matchCase: true, wholeWord: false });
    const second = back && findPlaces(editor.state.doc, emptyFields(), back);
    expect(second?.length).toBe(there.length);
    const again = replacePlaces(editor.state, lines, second ?? [], 'e');
    if (again.tr) editor.view.dispatch(again.tr);
    expect(documentIn(editor)).toEqual(before);
  });
});
