import { attributesOf, type HtmlToken, htmlTokens } from './html-tokens';
import { textOfTokens, tidyLine } from './plain-text';
import { parsePostDate } from './post-date';

export interface Quotation {
  /** The words inside the blockquote's paragraphs. */
  text: string;
  authorName: string | null;
  handle: string | null;
  /** ISO date or instant, as exactly as it was said. */
  postedAt: string | null;
  /** Whether a picture or video belongs to the post: these answers say no more of it than that. */
  hasMedia: boolean;
  /** Of the blockquote itself. */
  attributes: Record<string, string>;
}

/** What platforms put where a picture or video of the post would be. */
const mediaMarker = /(?:\s*(?:pic\.(?:twitter|x)\.com\/\w+|\[image or embed\]))+\s*$/;

/**
 * Reads the fallback that X and Bluesky send as oEmbed HTML and offer as embed code:
 * `<blockquote><p>words</p>— Name (@handle) <a>date</a></blockquote>`. Only words are taken from it. Null when there is
 * no blockquote.
 */
export function readQuotation(html: string): Quotation | null {
  const words: HtmlToken[] = [];
  const tail: HtmlToken[] = [];
  let attributes: Record<string, string> | null = null;
  let inParagraph = false;
  for (const token of htmlTokens(html)) {
    if (token.kind === 'open' && token.name === 'blockquote') attributes ??= attributesOf(token.source);
    if (!attributes) continue;
    if (token.kind === 'close' && token.name === 'blockquote') break;
    if (token.kind === 'open' && token.name === 'p') inParagraph = true;
    (inParagraph ? words : tail).push(token);
    if (token.kind === 'close' && token.name === 'p') inParagraph = false;
  }
  if (!attributes) return null;
  const signature = textOfTokens(tail).replace(/\s+/g, ' ');
  const [, name = '', handle = '', date = ''] =
    /^[—–-]?\s*(.{0,300})\(@([\w.-]{1,253})\)\s*(.*)$/.exec(signature) ?? [];
  const text = textOfTokens(words, true);
  return {
    text: text.replace(mediaMarker, ''),
    hasMedia: mediaMarker.test(text),
    authorName: tidyLine(name),
    handle: handle || null,
    postedAt: parsePostDate(date || signature),
    attributes,
  };
}
