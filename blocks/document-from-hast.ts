import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block } from '@/lib/document/block';
import type { HtmlReader } from '@/lib/document/define-block';
import { blockTags, htmlReader, richTextFromHast, unreadTags } from '@/lib/document/html-reader';
import { noRefs } from '@/lib/document/refs';
import { isBlank, normaliseRichText, type RichText, richText } from '@/lib/document/rich-text';
import { maxSpans } from '@/lib/document/span-limits';
import { maxBlocks, type StoryDocument } from '@/lib/document/story-document';
import { newBlockId } from '@/lib/kit/ids';
import { blockText } from './document-text';
import { paragraph } from './paragraph/paragraph';
import { definitions } from './registry';

/** HTML from anywhere may be nested without end; below this depth the words are kept and the structure is not. */
const maxDepth = 60;

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (blockTags.has(child.tagName) || child.tagName === 'iframe' || holdsBlocks(child)),
  );
}

function paragraphs(run: ElementContent[], keepSpace = false): Block[] {
  // Two line breaks are how many editors part paragraphs.
  const parts: ElementContent[][] = [[]];
  const isBreak = (node: ElementContent | undefined) => node?.type === 'element' && node.tagName === 'br';
  const words = run.filter((node, i) => {
    const between = node.type === 'text' && node.value.trim() === '';
    return !(between && isBreak(run[i - 1]) && isBreak(run[i + 1]));
  });
  words.forEach((node, i) => {
    if (isBreak(node) && isBreak(words[i - 1])) parts.push([]);
    else parts.at(-1)?.push(node);
  });
  return parts.flatMap((nodes): Block[] => {
    const text = richTextFromHast(nodes, keepSpace);
    return isBlank(text) ? [] : fitting(text).map(paragraphOf);
  });
}

const paragraphOf = (text: RichText): Block => ({
  id: newBlockId(),
  type: paragraph.type,
  version: paragraph.version,
  text,
});

/** A text in as many parts as a paragraph's limit of spans asks for. */
function fitting(text: RichText): RichText[] {
  const parts: RichText[] = [];
  for (let from = 0; from < text.length; from += maxSpans) parts.push(text.slice(from, from + maxSpans));
  return parts;
}

/** At most as many blocks as a story may have; the words of those beyond go on in its last paragraphs. */
function capped(blocks: Block[]): Block[] {
  if (blocks.length <= maxBlocks) return blocks;
  const shared = 1_000;
  const kept = blocks.slice(0, maxBlocks - shared);
  const rest = blocks.slice(maxBlocks - shared).map(wordsOf);
  const perParagraph = Math.ceil(rest.length / shared);
  for (let from = 0; from < rest.length; from += perParagraph) {
    const words = rest
      .slice(from, from + perParagraph)
      .filter(Boolean)
      .join('\n');
    if (words) kept.push(paragraphOf(normaliseRichText(richText(words))));
  }
  return kept;
}

/** Told of each element that became a block, as it becomes one. */
type Watch = (element: Element, block: Block) => void;

interface Place {
  depth: number;
  inContainer: boolean;
  watch: Watch;
}

/**
 * The block that an element is. A container takes what is inside only if each kind of it may stand there; while one is
 * read no other is looked for, so that boxes in boxes cost no more than their words.
 */
function blockOf(element: Element, { depth, inContainer, watch }: Place): Block | null {
  const inside = { depth: depth + 1, inContainer: true, watch };
  const reader: HtmlReader = { ...htmlReader, blocks: ({ children }) => blocksOf(children, inside) };
  for (const definition of definitions) {
    if (definition.children && (inContainer || depth >= maxDepth)) continue;
    const block: Block | null = definition.fromHtml(element, reader);
    if (!block || !definition.schema.safeParse(block).success) continue;
    const held = definition.children ? (block.blocks as Block[]) : [];
    if (held.every(({ type }) => definition.children?.includes(type))) return block;
  }
  return null;
}

const kindsOfWords = new Set(['paragraph', 'heading', 'list', 'quote']);

const wordsOf = (block: Block): string => blockText(block, noRefs);
const isEmpty = (block: Block) => kindsOfWords.has(block.type) && wordsOf(block) === '';

function blocksOf(nodes: readonly (ElementContent | RootContent)[], place: Place): Block[] {
  const { depth } = place;
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    for (const block of paragraphs(run)) blocks.push(block);
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node);
    if (node.type !== 'element' || unreadTags.has(node.tagName)) continue;
    const block = blockOf(node, place);
    if (block) {
      flush();
      place.watch(node, block);
      if (!isEmpty(block)) blocks.push(block);
    } else if (holdsBlocks(node) && depth < maxDepth) {
      flush();
      // Not by spreading: a text of a hundred thousand paragraphs would overflow the stack as arguments.
      for (const inner of blocksOf(node.children, { ...place, depth: depth + 1 })) blocks.push(inner);
    } else if (blockTags.has(node.tagName)) {
      flush();
      for (const block of paragraphs(node.children, node.tagName === 'pre')) blocks.push(block);
    } else run.push(node);
  }
  flush();
  return blocks;
}

/**
 * A story's document from an HTML tree: each element becomes the block whose definition recognises it, containers fall
 * away, loose words become paragraphs. Styles, scripts and pictures are left out; no words are lost. Every block
 * passes its schema and has a new id.
 * @param watch is told which element became which block; a block that was tried and dropped again is told of too
 */
export function documentFromHast(root: Root, watch: Watch = () => {}): StoryDocument {
  const top = { depth: 0, inContainer: false, watch };
  return { version: 1, blocks: capped(blocksOf(root.children, top)) };
}
