import { type Markup, markup } from '@/lib/kit/html';

// Outside the Char production of XML 1.0 (§2.2): control characters, halves of surrogate pairs, two non-characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to remove
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu;

/** A whole XML 1.0 document in UTF-8, well-formed whatever text its parts were made from. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.value.replace(notXml, '')}\n`;
}

/** Elements one below the other, `depth` levels in; null, false and empty strings are left out. */
export function elements(parts: readonly (Markup | null | undefined | false | '')[], depth: number): Markup {
  const indent = `\n${'  '.repeat(depth)}`;
  return markup`${parts.filter(Boolean).map((part) => [indent, part || null])}`;
}
