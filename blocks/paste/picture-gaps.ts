import type { Element, ElementContent } from 'hast';
import { pasteMessages } from '@/lib/kit/messages/paste';
import { safeWebAddress } from '@/lib/kit/url-policy';
import { attribute, element, isBlankText, isElement, rewrite, rewriteSiblings, styleOf } from './tree';

const gapMark = 'dataPictureGap';
const maxAlt = 300;

type Gap = Element & { properties: { dataPictureGap: string } };

const isGap = (node: ElementContent): node is Gap => isElement(node) && gapMark in node.properties;

/** A length in pixels from an attribute or a style; null when neither tells. */
function pixels(picture: Element, side: 'width' | 'height'): number | null {
  const told = attribute(picture, side) || (styleOf(picture).get(side) ?? '');
  const length = /^\s*(\d+(?:\.\d+)?)(px)?\s*$/.exec(told);
  return length ? Number(length[1]) : null;
}

/** Pixels that count readers, spacers, and the boxes that Google Docs draws in front of tasks. */
function isNoPicture(picture: Element, alt: string): boolean {
  const sides = [pixels(picture, 'width'), pixels(picture, 'height')].filter((side) => side !== null);
  if (sides.some((side) => side <= 3)) return true;
  if (sides.length > 0 && sides.every((side) => side <= 32) && !alt) return true;
  const src = attribute(picture, 'src') || attribute(picture, 'data-src');
  if (!src && !alt) return true;
  return src.startsWith('data:') && (!alt || /^(un)?checked$/i.test(alt));
}

function hostOf(picture: Element): string {
  const address = [attribute(picture, 'data-src'), attribute(picture, 'src')].find(safeWebAddress);
  return address ? (URL.parse(address)?.hostname.replace(/^www\./, '') ?? '') : '';
}

function gapFor(picture: Element): ElementContent[] {
  const alt = attribute(picture, 'alt').replace(/\s+/g, ' ').trim();
  if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) return [{ type: 'text', value: alt }];
  if (isNoPicture(picture, alt)) return [];
  const words = pasteMessages().picture(
    alt.slice(0, maxAlt).replace(/\.$/, '').toWellFormed(),
    hostOf(picture),
  );
  const gap = element('p', [{ type: 'text', value: words }]);
  return [{ ...gap, properties: { [gapMark]: '' } }];
}

/** Takes the gaps out of a paragraph's words; what is left of them may be nothing. */
function lift(nodes: readonly ElementContent[], gaps: Element[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (isGap(node)) {
      gaps.push(node);
      return [];
    }
    return isElement(node) ? [{ ...node, children: lift(node.children, gaps) }] : [node];
  });
}

const wordBlocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'strong', 'em', 'li']);

/**
 * Leaves a note in place of each picture, on a line of its own: it names what was there and where it came from. A
 * picture on somebody else's server has no credit, no rights and no promise to stay, so it is never shown from there.
 */
export function pictureGaps(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const noted = rewrite(nodes, (node) => (node.tagName === 'img' ? gapFor(node) : null));
  return rewriteSiblings(noted, (siblings, parent) => {
    if (noted === nodes || (parent && wordBlocks.has(parent.tagName))) return siblings;
    return siblings.flatMap((node): ElementContent[] => {
      if (!isElement(node) || isGap(node) || !wordBlocks.has(node.tagName) || node.tagName === 'li')
        return [node];
      const gaps: Element[] = [];
      const children = lift(node.children, gaps);
      if (gaps.length === 0) return [node];
      return isBlankText(children) ? gaps : [{ ...node, children }, ...gaps];
    });
  });
}
