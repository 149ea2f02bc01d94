import type { Block } from '@/lib/document/block';
import type { RichText, Span } from '@/lib/document/rich-text';

/** Plain-text fields of blocks that somebody here writes, beside the rich text. */
const writtenFields = new Set(['alt', 'speaker', 'title', 'label', 'note']);

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && typeof (value as Span).text === 'string';
}

function walk(value: unknown, found: { richTexts: RichText[]; lines: string[] }): void {
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every(isSpan)) found.richTexts.push(value);
    else for (const item of value) walk(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (writtenFields.has(key) && typeof inner === 'string') found.lines.push(inner);
      else walk(inner, found);
    }
  }
}

/**
 * The words of a block that were written here, found by their shape in blocks of any kind, however deep: every rich
 * text, and plain lines such as a speaker or an alt text. The words of a post belong to whoever posted it, those of the
 * blocks inside a container to these.
 */
export function typedWords(block: Block): { richTexts: RichText[]; lines: string[] } {
  const found = { richTexts: [], lines: [] };
  const { blocks: _, ...own } = block;
  if (block.type !== 'embed') walk(own, found);
  return found;
}
