import { fromHtml } from 'hast-util-from-html';

// Only elements that people and systems write into captions: `x < y` and `<john@example.org>` are words, not markup.
const elements =
  'a|abbr|audio|b|blockquote|body|br|button|center|cite|code|dd|div|dl|dt|em|embed|figcaption|figure|font|form|' +
  'h[1-6]|head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|' +
  'svg|table|tbody|td|textarea|th|thead|title|tr|u|ul|video';
const tag = new RegExp(`</?(${elements})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'"<>])*>`, 'gi');
const hidden = /<(script|style)(?=[\s/>])[^<>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const breaksLine = /^(?:blockquote|br|d[dlt]|div|fig|h\d|hr|li|ol|p$|pre|table|tr|ul)/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

// Controls, and the marks that turn the direction of what follows: they could make a name read as another one.
const unwanted = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/**
 * The character that HTML's own table gives for a reference, or the reference itself when it has none. No reference
 * stands for more than two code units; more means that only its beginning was one (`&notes;`).
 */
function decoded(reference: string): string {
  const [node] = fromHtml(reference, { fragment: true }).children;
  return node?.type === 'text' && node.value.length <= 2 ? node.value : reference;
}

export interface CleanText {
  text: string;
  /** Whether something had to be left out because of the length. */
  cut: boolean;
}

/**
 * Plain text from a metadata value: markup gone with what it hides, entities decoded once, control characters out, white space
 * in order, at most `max` characters. With `lines` paragraphs stay apart, else all is one line.
 */
export function cleanText(raw: string, max: number, lines = false): CleanText {
  // Bounds the work on megabytes of text; markup and entities may take up to four fifths of what is looked at.
  const considered = raw.slice(0, max * 5);
  const text = considered
    .replace(/\r\n?/g, '\n')
    .replace(hidden, ' ')
    .replace(tag, (_, name: string) => (breaksLine.test(name) ? '\n' : ''))
    .replace(entity, decoded)
    .replace(unwanted, '')
    .toWellFormed()
    .replaceAll('\ufffd', '')
    .normalize('NFC');
  const ordered = lines
    ? text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim()
    : text.replace(/\s+/g, ' ').trim();
  const cut = raw.length > considered.length || ordered.length > max;
  // A cut may go through a pair of surrogates; half of it is dropped.
  return {
    text: ordered
      .slice(0, max)
      .replace(/[\ud800-\udbff]$/, '')
      .trimEnd(),
    cut,
  };
}
