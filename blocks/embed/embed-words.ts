import type { EmbedContent } from '@/lib/document/shapes/embed';

type Words = Pick<EmbedContent, 'text' | 'title'>;

const wordsOf = ({ text, title }: EmbedContent): Words => ({ text, title });
const same = (a: Words, b: Words) => a.text === b.text && a.title === b.title;

/**
 * The content with other words of its own, by somebody: what the platform gave stays noted beside them. Words that are
 * again what the platform gave are the platform's.
 */
export function withWords(content: EmbedContent, part: Partial<Words>, by: string): EmbedContent {
  const { captured: noted, editedBy: _, ...rest } = content;
  const captured = noted ?? (content.source === 'provider' ? wordsOf(content) : undefined);
  const changed = { ...rest, ...part };
  if (captured && same(captured, changed)) return { ...changed, source: 'provider' };
  return { ...changed, source: 'editor', ...(captured && { captured }), ...(by && { editedBy: by }) };
}

/** The content with the words that the platform gave. */
export function asCaptured(content: EmbedContent): EmbedContent {
  return content.captured ? withWords(content, content.captured, '') : content;
}
