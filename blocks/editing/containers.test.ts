import type { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document/block';
import type { StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from '../all-blocks';
import { storySchema } from '../registry';
import { cursorBehind, documentIn, headlessEditor } from '../test-support/headless.editor';
import { duplicateBlock, removeBlock } from './copy-block';
import { eachBlock } from './each-block';
import { lineBelow } from './line-below';
import { blockAtSelection, moveBlock } from './move-block';

const line = (id: string) => ({ id, type: 'paragraph', version: 1, text: [{ text: `words of ${id}` }] });
const picture = (id: string) => ({
  id,
  type: 'photo',
  version: 1,
  photoId: '01910000-0000-7000-8000-000000000001',
  alt: null,
  decorative: false,
  caption: [{ text: `words of ${id}` }],
  layout: 'column',
});
const story = {
  version: 1,
  blocks: [
    line('p1'),
    { id: 'box1', type: 'callout', version: 1, title: 'Title', blocks: [line('p2'), line('p3')] },
    {
      id: 'gal1',
      type: 'gallery',
      version: 2,
      layout: 'pair',
      credits: 'together',
      blocks: [picture('f1'), picture('f2')],
    },
    line('p4'),
  ],
} as StoryDocument;

const outline = (blocks: readonly Block[]): string =>
  blocks.map(({ id, blocks: inside }) => (inside ? `${id}(${outline(inside as Block[])})` : id)).join(' ');
const ids = (editor: Editor) => outline(documentIn(editor).blocks);

function placeOf(editor: Editor, id: string): number {
  let place = -1;
  eachBlock(editor.state.doc, (node, at) => {
    if (node.attrs.blockId === id) place = at;
  });
  return place;
}

describe('a block inside a container', () => {
  it('keeps its id through the editor', () => {
    const editor = headlessEditor(story);
    expect(ids(editor)).toBe('p1 box1(p2 p3) gal1(f1 f2) p4');
    expect(documentIn(editor)).toEqual(story);
  });

  it('moves within it, and with it at its end', () => {
    const editor = headlessEditor(story);
    cursorBehind(editor, 'words of p2');
    expect(moveBlock(editor, blockAtSelection(editor), 1)).toBe(true);
    expect(ids(editor)).toBe('p1 box1(p3 p2) gal1(f1 f2) p4');
    expect(moveBlock(editor, blockAtSelection(editor), 1)).toBe(true);
    expect(ids(editor)).toBe('p1 gal1(f1 f2) box1(p3 p2) p4');
    expect(editor.state.selection.$from.parent.textContent).toBe('words of p2');
    cursorBehind(editor, 'words of f2');
    moveBlock(editor, blockAtSelection(editor), -1);
    expect(ids(editor)).toBe('p1 gal1(f2 f1) box1(p3 p2) p4');
  });

  it('is copied beside itself, and a container with everything in it, each under an id of its own', () => {
    const editor = headlessEditor(story);
    duplicateBlock(editor, placeOf(editor, 'f1'));
    duplicateBlock(editor, placeOf(editor, 'box1'));
    const stored = storySchema.parse(documentIn(editor));
    const all = allBlocks(stored).map(({ id }) => id);
    expect(all).toHaveLength(12);
    expect(new Set(all).size).toBe(12);
    expect(all).toEqual(expect.arrayContaining(allBlocks(story).map(({ id }) => id)));
    expect(stored.blocks[1]).toEqual(story.blocks[1]);
  });

  it('leaves a line when it was the last of a box, and an empty gallery when it was its last picture', () => {
    const editor = headlessEditor(story);
    for (const id of ['p2', 'p3', 'f1', 'f2']) removeBlock(editor, placeOf(editor, id));
    const [, box, gallery] = storySchema.parse(documentIn(editor)).blocks;
    expect(box).toMatchObject({ id: 'box1', blocks: [{ type: 'paragraph', text: [] }] });
    expect(gallery).toMatchObject({ id: 'gal1', blocks: [] });
  });

  it('gets an id when it is split, and the box keeps its own', () => {
    const editor = headlessEditor(story);
    cursorBehind(editor, 'words of p2');
    const { tr, selection, schema } = editor.state;
    const type = schema.nodes.paragraph;
    editor.view.dispatch(tr.split(selection.from - 2, 1, [{ type, attrs: { blockId: null } }] as never));
    expect(ids(editor)).toMatch(/^p1 box1\(p2 [2-9a-z]{10} p3\) gal1\(f1 f2\) p4$/);
  });

  it('leads below a gallery, which holds no lines, and below a picture in a box', () => {
    const editor = headlessEditor(story);
    cursorBehind(editor, 'words of f1');
    expect(lineBelow(editor, 'photo')).toBe(true);
    expect(ids(editor)).toMatch(/^p1 box1\(p2 p3\) gal1\(f1 f2\) [2-9a-z]{10} p4$/);
    expect(lineBelow(editor, 'photo')).toBe(false);

    const box = { id: 'fact1', type: 'fact-box', version: 1, title: '', blocks: [picture('f3'), line('p5')] };
    const other = headlessEditor({ version: 1, blocks: [box] });
    cursorBehind(other, 'words of f3');
    lineBelow(other, 'photo');
    expect(ids(other)).toMatch(/^fact1\(f3 [2-9a-z]{10} p5\)$/);
  });
});
