import type { Element, ElementContent } from 'hast';
import { quotedParagraphs } from '../quote/quoted-paragraphs';
import { attribute, classesOf, element, isBlankText, isElement, rewrite, styleOf, textOf } from './tree';

const platform = /^(twitter|instagram|tiktok|bluesky|fb|text-post)/;
const isPost = (node: Element) => classesOf(node).some((name) => platform.test(name));

/** Mail programs and browsers indent with a quotation that has no border; nobody is quoted there. */
function isIndent(node: Element): boolean {
  const style = styleOf(node);
  return (
    /^0(px)? 0(px)? 0(px)? 40px$/.test(style.get('margin') ?? '') && /^none/.test(style.get('border') ?? '')
  );
}

function firstLink(node: Element, named: string): string {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (child.tagName === 'a' && classesOf(child).includes(named)) return attribute(child, 'href');
    const below = firstLink(child, named);
    if (below) return below;
  }
  return '';
}

const isAttribution = (text: string) => /^\s*[—–―]\s*\S/.test(text) && text.trim().length <= 120;

function tidyQuotation(node: Element): Element {
  const footers = node.children.filter(
    (child) => isElement(child) && (child.tagName === 'footer' || child.tagName === 'cite'),
  );
  const footer = textOf(footers.slice(0, 1)).trim().length <= 200 ? footers[0] : undefined;
  const words = quotedParagraphs(
    node.children.filter((child) => child !== footer),
    true,
  );
  const last = words.at(-1);
  if (!footer && last && words.length > 1 && isAttribution(textOf(last.children))) {
    return { ...node, children: [...words.slice(0, -1), element('footer', last.children)] };
  }
  return { ...node, children: footer ? [...words, footer] : words };
}

/** A figure of a quotation or of a post, as Dateline's own pages and many others write them. */
function fromFigure(figure: Element): ElementContent[] | null {
  const parts = figure.children.filter(isElement);
  const post = classesOf(figure).some((name) => name === 'embed' || name === 'embed-card');
  const source = post ? firstLink(figure, 'embed-link') : '';
  if (source) return [{ ...element('iframe', []), properties: { src: source } }];
  const quotation = parts.find(({ tagName }) => tagName === 'blockquote');
  const caption = parts.find(({ tagName }) => tagName === 'figcaption');
  const others = figure.children.filter((child) => child !== quotation && child !== caption);
  if (!quotation || !isBlankText(others) || others.some(isElement)) return null;
  const speaker = caption && !isBlankText(caption.children) ? [element('footer', caption.children)] : [];
  const words = quotation.children.filter((child) => !isElement(child) || child.tagName !== 'footer');
  return [{ ...quotation, children: speaker.length > 0 ? [...words, ...speaker] : quotation.children }];
}

const quoteMarks = /^[\s]*["“„«‘'‚]/u;

/** Quotations with their words in paragraphs and the speaker below; `q` gets the marks that browsers draw around it. */
export function tidyQuotations(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const figures = rewrite(nodes, (node) => (node.tagName === 'figure' ? fromFigure(node) : null));
  return rewrite(figures, (node) => {
    if (node.tagName === 'q') {
      if (quoteMarks.test(textOf(node.children))) return node.children;
      return [{ type: 'text', value: '“' }, ...node.children, { type: 'text', value: '”' }];
    }
    if (node.tagName !== 'blockquote' || isPost(node)) return null;
    return isIndent(node) ? [element('div', node.children)] : [tidyQuotation(node)];
  });
}
