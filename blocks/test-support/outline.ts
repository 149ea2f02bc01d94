import { type RichText, sortedMarks } from '@/lib/document/rich-text';
import type { StoryDocument } from '@/lib/document/story-document';
import type { List, ListItem } from '../list/list';

function wrap(mark: ReturnType<typeof sortedMarks>[number], inner: string): string {
  switch (mark.type) {
    case 'bold':
      return `**${inner}**`;
    case 'italic':
      return `_${inner}_`;
    case 'code':
      return `\`${inner}\``;
    case 'insertion':
      return `{${inner}}`;
    case 'link':
      return `<${inner}|${mark.href}>`;
    case 'language':
      return `${mark.lang}:${inner}`;
    case 'wanted-link':
      return `<${inner}|?>`;
  }
}

const inline = (text: RichText) =>
  text
    .map((span) => sortedMarks(span).reduceRight((inner, mark) => wrap(mark, inner), span.text))
    .join('')
    .replaceAll('\n', '⏎')
    .replaceAll('\u00a0', '␣');

const items = (list: Pick<List, 'ordered'> & { items: ListItem[] }, indent: string): string =>
  list.items
    .map((item, i) => {
      const line = `${indent}${list.ordered ? `${i + 1}.` : '-'} ${inline(item.text)}`;
      return item.list ? `${line}\n${items(item.list, `${indent}   `)}` : line;
    })
    .join('\n');

/**
 * A document for people to read in a snapshot: a block a paragraph, its kind in front. Marks: **bold**, _italic_,
 * {insertion}, `code`, <words|address>; ⏎ is a line break, ␣ a no-break space.
 */
export function outline({ blocks }: StoryDocument): string {
  const lines = blocks.map(({ id: _, version: __, type, ...rest }) => {
    // biome-ignore lint/suspicious/noExplicitAny: a printer of blocks of any kind
    const block = rest as any;
    if (type === 'paragraph') return `P  ${inline(block.text)}`;
    if (type === 'heading') return `H${block.level} ${inline(block.text)}`;
    if (type === 'list') return items(block, '   ');
    if (type === 'quote') {
      const words = block.paragraphs.map((text: RichText) => `>  ${inline(text)}`).join('\n');
      return `${words}\n   — ${block.speaker || '(nobody)'}`;
    }
    return `${type} ${JSON.stringify(rest)}`;
  });
  return `${lines.join('\n\n')}\n`;
}
