import type { Element, ElementContent } from 'hast';
import { element, isElement, styleOf } from './tree';

interface Look {
  bold: boolean;
  italic: boolean;
}

const boldTags = new Set(['b', 'strong']);
const italicTags = new Set(['i', 'em', 'dfn', 'var']);
const headings = /^h[1-6]$/;

/** Whether a font weight (CSS Fonts 4: 1 to 1000, 400 is normal) is a bold one; null when it says nothing. */
function isBoldWeight(weight: string | undefined): boolean | null {
  if (!weight) return null;
  if (/^(bold|bolder)\b/.test(weight)) return true;
  if (/^(normal|lighter)\b/.test(weight)) return false;
  const number = Number.parseInt(weight, 10);
  return Number.isNaN(number) ? null : number >= 600;
}

function lookOf(node: Element, inherited: Look): Look {
  const style = styleOf(node);
  const font = style.get('font') ?? '';
  const shorthand = font ? /\bbold(er)?\b|\b[6-9]00\b/.test(font.split('px')[0] ?? '') : null;
  const bold = isBoldWeight(style.get('font-weight')) ?? shorthand;
  const slope = style.get('font-style') ?? (/\b(italic|oblique)\b/.exec(font)?.[0] || undefined);
  const italic = slope ? /^(italic|oblique)/.test(slope) : null;
  return {
    bold: bold ?? (boldTags.has(node.tagName) || inherited.bold),
    italic: italic ?? (italicTags.has(node.tagName) || inherited.italic),
  };
}

function dress(node: ElementContent, { bold, italic }: Look): ElementContent {
  const inner = italic ? element('em', [node]) : node;
  return bold ? element('strong', [inner]) : inner;
}

/**
 * Makes bold and italic tags of what looks bold and italic, and of nothing else: Google Docs marks words by inline
 * style and wraps everything in a bold tag that isn't bold. Headings are bold by themselves, quotations slanted by the
 * style sheet they came from.
 */
export function markByStyle(
  nodes: readonly ElementContent[],
  look: Look = { bold: false, italic: false },
): ElementContent[] {
  const made: ElementContent[] = [];
  for (const node of nodes) {
    if (node.type === 'text') made.push(dress(node, look));
    if (!isElement(node)) continue;
    let own = node.tagName === 'blockquote' ? { bold: false, italic: false } : lookOf(node, look);
    if (headings.test(node.tagName) || node.tagName === 'th') own = { ...own, bold: false };
    const inHeading = headings.test(node.tagName);
    const children = markByStyle(inHeading ? withoutBold(node.children) : node.children, own);
    if (boldTags.has(node.tagName) || italicTags.has(node.tagName))
      for (const child of children) made.push(child);
    else made.push({ ...node, children });
  }
  return made;
}

function withoutBold(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (!isElement(node)) return [node];
    const children = withoutBold(node.children);
    if (boldTags.has(node.tagName)) return children;
    const { style, ...rest } = node.properties;
    const slope = styleOf(node).get('font-style');
    return [{ ...node, properties: slope ? { ...rest, style: `font-style:${slope}` } : rest, children }];
  });
}
