import type { Node as EditorNode } from '@tiptap/pm/model';
import type { BlockWords, Passage } from '@/lib/document/note-anchor';

/** A block's words, and for each character its position in the editor's document. */
interface PlacedWords extends BlockWords {
  positions: number[];
  /** Where the block itself begins and ends. */
  from: number;
  to: number;
}

/** The words of one top-level block that begins at `at`; its paragraphs and items are parted by line breaks. */
function wordsOf(block: EditorNode, at: number): PlacedWords {
  const positions: number[] = [];
  let text = '';
  const add = (words: string, position: number) => {
    for (let i = 0; i < words.length; i += 1) positions.push(position + i);
    text += words;
  };
  const visit = (node: EditorNode, position: number) => {
    if (node.isText) add(node.text ?? '', position);
    else if (node.isInline) add('\uFFFC', position);
    else if (node.isTextblock && text !== '') add('\n', position);
  };
  visit(block, at);
  block.descendants((node, offset) => visit(node, at + 1 + offset));
  return { id: String(block.attrs.blockId ?? ''), text, positions, from: at, to: at + block.nodeSize };
}

/** The words of every block of a document. */
export function blockWords(doc: EditorNode): PlacedWords[] {
  const blocks: PlacedWords[] = [];
  doc.forEach((block, at) => {
    blocks.push(wordsOf(block, at));
  });
  return blocks;
}

/** A passage as a range of positions; `whole` when it is a block rather than words. */
export function rangeOf(
  { blockId, from, to }: Passage,
  blocks: readonly PlacedWords[],
): { from: number; to: number; whole: boolean } | null {
  const block = blocks.find(({ id }) => id === blockId);
  if (!block) return null;
  if (to === 0) return { from: block.from, to: block.to, whole: true };
  const first = block.positions[from];
  const last = block.positions[to - 1];
  return first === undefined || last === undefined ? null : { from: first, to: last + 1, whole: false };
}

/** The part of a selection that lies in its first block, as offsets in that block's words; null for no words. */
export function offsetsIn(block: PlacedWords, from: number, to: number): { from: number; to: number } | null {
  const start = block.positions.findIndex((position) => position >= from);
  const last = block.positions.findLastIndex((position) => position < to);
  return start < 0 || last < start ? null : { from: start, to: last + 1 };
}
