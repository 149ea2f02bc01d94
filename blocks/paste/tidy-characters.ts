import type { ElementContent } from 'hast';
import { isElement, styleOf } from './tree';

/**
 * Where a no-break space means something: before or after a figure, around French punctuation, after an initial.
 * Anywhere else it came from a program that wanted two spaces, and would tear holes into lines.
 */
function isMeant(before: string, after: string): boolean {
  if (/[\s\u00a0]$/.test(before) || /^[\s\u00a0]/.test(after) || before === '' || after === '') return false;
  if (/\d$/.test(before) || /^\d/.test(after)) return true;
  return /«$/.test(before) || /^[»:;!?%]/.test(after) || /(^|[\s.])\p{Lu}\.$/u.test(before);
}

function spaces(text: string): string {
  return text.replace(/[\u00a0\u2007]/g, (space, at: number) =>
    isMeant(text.slice(Math.max(0, at - 3), at), text.slice(at + 1, at + 2)) ? '\u00a0' : space && ' ',
  );
}

/**
 * Text as it is stored: no soft hyphens, zero-width spaces, byte order marks or control characters (search and spelling
 * trip over them), line and paragraph separators as line breaks. Quotation marks and dashes are the writer's and stay.
 */
export function tidyText(text: string): string {
  const visible = text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the vertical tab is Word's line break
    .replace(/\r\n?|[\u2028\u2029\u000b]/g, '\n')
    // Joiners (U+200C, U+200D) stay: emoji, Persian and Indic scripts are written with them.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to drop
    .replace(/[\u0000-\u0008\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g, '');
  return spaces(visible).toWellFormed();
}

/** What Word's autocorrection writes in a symbol font, as characters of their own. */
const wingdings: Record<string, string> = { à: '→', ß: '←', ó: '↔', J: '☺', L: '☹', ü: '✓', û: '✗' };

/** Tidies every text of a tree, and reads the symbol font that Word's arrows and faces are written in. */
export function tidyCharacters(nodes: readonly ElementContent[], symbols = false): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'text') {
      const value = symbols ? node.value.replace(/./gu, (sign) => wingdings[sign] ?? sign) : node.value;
      return { ...node, value: tidyText(value) };
    }
    if (!isElement(node)) return node;
    const family = styleOf(node).get('font-family');
    const own = family === undefined ? symbols : /^["']?wingdings["']?\s*(,|$)/.test(family);
    return { ...node, children: tidyCharacters(node.children, own) };
  });
}
