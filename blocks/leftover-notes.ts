import type { Block } from '@/lib/document/block';
import type { Finding } from '@/lib/document/finding';
import type { RichText } from '@/lib/document/rich-text';
import { typedWords } from './typed-words';

// TK Maxx is a shop. [TK …], [XX], [TBC], [CHECK …], [Picture: …] and ??? never mean anything to a reader.
const surely = [
  /\b(?:TK)+\b(?!\s+Maxx\b)/g,
  /\btktk(?:tk)*\b/gi,
  /\[\s*(?:X{2,}|TBC|TBD|TODO|CHECK)(?![\p{L}\p{N}])[^\]]{0,200}\]/giu,
  /\[\s*(?:picture|photo|image|video|graphic|map|caption|embed|link|quote)\s*:[^\]]{0,200}\]/gi,
  /(?<![\p{L}\p{N}?!.…])\?{3,}/gu,
];
// XX is a gap or a Roman numeral.
const perhaps = [/(?<![\p{L}\p{N}[-])X{2,}(?![\p{L}\p{N}\]-])/gu];

const matches = (text: string, patterns: RegExp[]) =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([note]) => note));

/** The words without an editor's insertions, which stand in brackets on purpose, and without code. */
function proseOf(text: RichText): string {
  const exempt = ({ marks }: RichText[number]) =>
    marks?.some(({ type }) => type === 'insertion' || type === 'code') ?? false;
  return text.map((span) => (exempt(span) ? '\uFFFC' : span.text)).join('');
}

/**
 * Notes that writers leave to themselves (TK, [XX], ???, a named gap for a picture), which readers must not see; what
 * may be a note or a numeral (XX) only advises.
 */
export function checkLeftovers(texts: string[], place: Partial<Finding>): Finding[] {
  const notes = texts.flatMap((text) => matches(text, surely));
  const doubtful = texts.flatMap((text) => matches(text, perhaps));
  const list = (found: string[]) => [...new Set(found)].slice(0, 3).join(', ');
  const findings: Finding[] = [];
  if (notes.length > 0)
    findings.push({ level: 'red', code: 'leftover-note', ...place, detail: { notes: list(notes) } });
  if (doubtful.length > 0) {
    findings.push({ level: 'amber', code: 'leftover-perhaps', ...place, detail: { notes: list(doubtful) } });
  }
  return findings;
}

/** The same for everything that was written in a block. */
export function checkBlockLeftovers(block: Block): Finding[] {
  const { richTexts, lines } = typedWords(block);
  return checkLeftovers([...richTexts.map(proseOf), ...lines], { blockId: block.id });
}
