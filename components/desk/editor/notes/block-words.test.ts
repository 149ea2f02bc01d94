import { Schema } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { blockWords, offsetsIn, rangeOf } from './block-words';
import { anchorOfSelection } from './note-plugin';

const blockId = { blockId: { default: null } };
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', attrs: blockId },
    list: { group: 'block', content: 'line+', attrs: blockId },
    line: { content: 'inline*' },
    photo: { group: 'block', atom: true, attrs: blockId },
    text: { group: 'inline' },
    break: { group: 'inline', inline: true },
  },
});
const text = (words: string) => schema.text(words);
const doc = schema.node('doc', null, [
  schema.node('paragraph', { blockId: 'p1' }, [text('One '), schema.node('break'), text('two')]),
  schema.node('list', { blockId: 'l1' }, [
    schema.node('line', null, [text('first')]),
    schema.node('line', null, [text('second')]),
  ]),
  schema.node('photo', { blockId: 'ph1' }),
]);

describe('the words of blocks', () => {
  it('part lines and stand for what is no text', () => {
    expect(blockWords(doc).map(({ id, text: words }) => [id, words])).toEqual([
      ['p1', 'One \uFFFCtwo'],
      ['l1', 'first\nsecond'],
      ['ph1', ''],
    ]);
  });

  it('lead from offsets to the very positions and back', () => {
    const blocks = blockWords(doc);
    for (const [id, word] of [
      ['p1', 'two'],
      ['l1', 'second'],
      ['l1', 'first'],
    ] as const) {
      const block = blocks.find((candidate) => candidate.id === id);
      const from = block?.text.indexOf(word) ?? -1;
      const range = rangeOf({ blockId: id, from, to: from + word.length }, blocks);
      expect(range && doc.textBetween(range.from, range.to)).toBe(word);
      expect(block && range && offsetsIn(block, range.from, range.to)).toEqual({
        from,
        to: from + word.length,
      });
    }
    expect(rangeOf({ blockId: 'ph1', from: 0, to: 0 }, blocks)).toMatchObject({ whole: true });
    expect(rangeOf({ blockId: 'gone', from: 0, to: 1 }, blocks)).toBeNull();
  });

  it('make the anchor of a selection: its words in its first block, or a whole block without words', () => {
    const state = EditorState.create({ doc });
    const words = TextSelection.create(doc, 6, 13);
    expect(anchorOfSelection(doc, words)).toEqual({
      blockId: 'p1',
      quote: 'two',
      before: 'One \uFFFC',
      after: '',
    });
    const photo = NodeSelection.create(doc, doc.content.size - 1);
    expect(anchorOfSelection(doc, photo)).toEqual({ blockId: 'ph1', quote: '', before: '', after: '' });
    expect(anchorOfSelection(doc, state.selection)).toBeNull();
  });
});
