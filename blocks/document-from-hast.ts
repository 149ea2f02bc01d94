import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Block } from '@/lib/document/block';
import { blockTags, htmlReader, richTextFromHast, unreadTags } from '@/lib/document/html-reader';
import { isBlank } from '@/lib/document/rich-text';
import type { StoryDocument } from '@/lib/document/story-document';
import { newBlockId } from '@/lib/kit/ids';
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
    if (isBlank(text)) return [];
    return [{ id: newBlockId(), type: paragraph.type, version: paragraph.version, text }];
  });
}

function blockOf(element: Element): Block | null {
  for (const definition of definitions) {
    const block: Block | null = definition.fromHtml(element, htmlReader);
    if (block && definition.schema.safeParse(block).success) return block;
  }
  return null;
}

function isEmptyParagraph(block: Block): boolean {
  return block.type === paragraph.type && isBlank(block.text as never);
}

function blocksOf(nodes: readonly (ElementContent | RootContent)[], depth: number): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    blocks.push(...paragraphs(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') run.push(node);
    if (node.type !== 'element' || unreadTags.has(node.tagName)) continue;
    const block = blockOf(node);
    if (block) {
      flush();
      if (!isEmptyParagraph(block)) blocks.push(block);
    } else if (holdsBlocks(node) && depth < maxDepth) {
      flush();
      blocks.push(...blocksOf(node.children, depth + 1));
    } else if (blockTags.has(node.tagName)) {
      flush();
      blocks.push(...paragraphs(node.children, node.tagName === 'pre'));
    } else run.push(node);
  }
  flush();
  return blocks;
}

/**
 * A story's document from an HTML tree: each element becomes the block whose definition recognises it, containers fall
 * away, loose words become paragraphs. Styles, scripts and pictures are left out; no words are lost. Every block
 * passes its schema and has a new id.
 */
export function documentFromHast(root: Root): StoryDocument {
  return { version: 1, blocks: blocksOf(root.children, 0) };
}
