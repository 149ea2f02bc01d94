import type { Element, ElementContent } from 'hast';
import { pasteMessages } from '@/lib/kit/messages/paste';
import { liftedIndex } from './lifted-pictures';
import { pictureAddress } from './picture-address';
import {
  attribute,
  element,
  isBlankText,
  isElement,
  rewrite,
  rewriteSiblings,
  styleOf,
  textOf,
} from './tree';

const gapMark = 'dataPictureGap';
const captionMark = 'dataPictureCaption';
const maxAlt = 300;

/** The line that stands for a picture; the mark holds where the picture is, empty when nobody can ask for it. */
type Gap = Element & { properties: { dataPictureGap: string; dataPictureAlt: string } };

/** Whether an element stands in a picture's place. */
export const isGap = (node: ElementContent): node is Gap => isElement(node) && gapMark in node.properties;

/** Whether an element holds the words below the picture before it. */
export const isGapCaption = (node: Element): boolean => captionMark in node.properties;

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
  if (pictureAddress(picture)) return false;
  if (!src && !alt) return true;
  if (!src.startsWith('data:')) return false;
  return /^(un)?checked$/i.test(alt) || (!alt && liftedIndex(src) === null);
}

const hostOf = (address: string) => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

function gapFor(picture: Element): ElementContent[] {
  const alt = attribute(picture, 'alt').replace(/\s+/g, ' ').trim();
  if (/^\p{Extended_Pictographic}/u.test(alt) && alt.length <= 12) return [{ type: 'text', value: alt }];
  if (isNoPicture(picture, alt)) return [];
  const web = pictureAddress(picture);
  const src = attribute(picture, 'src');
  const description = alt.slice(0, maxAlt).toWellFormed();
  const words = pasteMessages().picture(description.replace(/\.$/, ''), web ? hostOf(web) : '');
  const address = web ?? (liftedIndex(src) === null ? '' : src);
  const gap = element('p', [{ type: 'text', value: words }]);
  return [{ ...gap, properties: { [gapMark]: address, dataPictureAlt: description } }];
}

function gapsIn(nodes: readonly ElementContent[]): Gap[] {
  return nodes.flatMap((node) => (isGap(node) ? [node] : isElement(node) ? gapsIn(node.children) : []));
}

/** A figure of one picture and its words: these stay below it, marked as its caption. */
function fromFigure(figure: Element): ElementContent[] | null {
  const captions = figure.children.filter((child) => isElement(child) && child.tagName === 'figcaption');
  const [caption] = captions;
  const [gap, ...others] = gapsIn(figure.children);
  if (!gap || others.length > 0 || captions.length !== 1 || !isElement(caption)) return null;
  const rest = figure.children.filter((child) => child !== caption);
  if (
    gapsIn(caption.children).length > 0 ||
    isBlankText(caption.children) ||
    textOf(rest).trim() !== textOf([gap])
  )
    return null;
  return [gap, { ...element('p', caption.children), properties: { [captionMark]: '' } }];
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
  if (noted === nodes) return nodes;
  const captioned = rewrite(noted, (node) => (node.tagName === 'figure' ? fromFigure(node) : null));
  return rewriteSiblings(captioned, (siblings, parent) => {
    if (parent && wordBlocks.has(parent.tagName)) return siblings;
    return siblings.flatMap((node): ElementContent[] => {
      if (
        !isElement(node) ||
        isGap(node) ||
        isGapCaption(node) ||
        !wordBlocks.has(node.tagName) ||
        node.tagName === 'li'
      )
        return [node];
      const gaps: Element[] = [];
      const children = lift(node.children, gaps);
      if (gaps.length === 0) return [node];
      return isBlankText(children) ? gaps : [{ ...node, children }, ...gaps];
    });
  });
}
