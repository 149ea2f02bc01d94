import { type HtmlToken, htmlTokens } from './html-tokens';

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that PostgreSQL or XML refuse, or that hide words
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;
/** Marks that turn the direction of what follows: a name must not rearrange the sentence that it stands in. */
const bidiOverrides = /[\u202a-\u202e\u2066-\u2069]/g;
const blocks = new Set(['p', 'div', 'blockquote', 'ul', 'ol', 'section', 'article', 'h1', 'h2', 'h3', 'h4']);

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

/** Text of several lines made fit to store: paragraphs parted by one empty line, no control characters, cut at `limit`. */
export function tidyText(text: string, limit = 40_000): string {
  const lines = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unprintable, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return cut(lines.trim(), limit);
}

/**
 * A name or a title: one line, whole scripts taken out (some answers hold them), everything else as it was written,
 * since `<div>` may well be what a video is about. Null when nothing is left. Output escapes it like any text.
 */
export function tidyLine(text: string | null | undefined, limit = 300): string | null {
  if (!text) return null;
  const line = tidyText(text.slice(0, 10_000).replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, ' '))
    .replace(bidiOverrides, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : cut(line, limit);
}

/**
 * The words of a run of tokens: `<br>` as a line break, paragraphs parted by an empty line.
 * @param keepBreaks whether line breaks in the source are meant as such, as posts write them inside their `<p>`
 */
export function textOfTokens(tokens: Iterable<HtmlToken>, keepBreaks = false): string {
  let text = '';
  for (const token of tokens) {
    if (token.kind === 'text') {
      const words = keepBreaks ? token.text : token.text.replace(/\s+/g, ' ');
      text += text.endsWith('\n') ? words.trimStart() : words;
    } else if (token.kind === 'open' && token.name === 'br') text += '\n';
    else if (token.kind === 'open' && token.name === 'li') text += '\n';
    else if (blocks.has(token.name)) text += '\n\n';
  }
  return tidyText(text);
}

/** The words of a piece of HTML. */
export function textOfHtml(html: string): string {
  return textOfTokens(htmlTokens(html));
}
