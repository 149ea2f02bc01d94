import { linkFromTyping, safeWebAddress } from '@/lib/kit/url-policy';

/** Pasted text that is one web address and nothing else, as it is stored; else null. */
export function bareAddress(text: string): string | null {
  const trimmed = text.trim();
  if (/\s/.test(trimmed) || !/^https?:\/\//i.test(trimmed)) return null;
  return safeWebAddress(trimmed);
}

/** Pasted text that can be the address of a selected text: also without its scheme, and mail addresses. */
export function linkableText(text: string): string | null {
  const trimmed = text.trim();
  return /\s/.test(trimmed) ? null : linkFromTyping(trimmed);
}

/** Whether pasted text is a platform's embed code: HTML that begins with a frame or a post's quotation. */
export function isEmbedCode(text: string): boolean {
  const code = text.trim().replace(/^(?:<script\b[^>]*>[^<]*<\/script>\s*)+/i, '');
  if (/^<iframe\s[^>]*\bsrc\s*=/i.test(code)) return true;
  const quotation =
    /^(<div[^>]*>\s*)*<blockquote\s[^>]*class\s*=\s*["'][^"']*(tweet|instagram|tiktok|bluesky|text-post|fb-)/i;
  return quotation.test(code) || /^<div\s[^>]*class\s*=\s*["']fb-(post|video)/i.test(code);
}

/** Whether pasted HTML was copied out of an editor of ours, whose own rules then read it. */
export function isOurOwn(html: string): boolean {
  return /\sdata-pm-slice=/.test(html) && /\sdata-block(-id)?=/.test(html);
}

/** Whether pasted HTML has words in it, and not only a picture (browsers copy one with its tag and its file). */
export function hasWords(html: string): boolean {
  return html.replace(/<(style|script|title)[\s\S]*?<\/\1>/gi, '').replace(/<[^>]*>|&nbsp;|\s/g, '') !== '';
}

/**
 * Whether pasted HTML is only the dress of a text that somebody copied out of a program for source text, or from a
 * file that the browser shows as it is: then the words alone are meant.
 */
export function isSourceText(html: string): boolean {
  const start = html.replace(/^(?:\s|<!--\w+-->|<\/?(?:html|head|body|meta)\b[^>]*>)+/i, '').slice(0, 1_000);
  const style = /^<(div|pre|span)\b[^>]*\sstyle=(?:"([^"]*)"|'([^']*)')/i.exec(start);
  if (/^<pre\b/i.test(start)) return !/<(?!\/?(?:pre|span|br|html|body|meta|!--)\b|!--)[a-z]/i.test(html);
  const declared = style?.[2] ?? style?.[3] ?? '';
  return /white-space:\s*pre/i.test(declared) && /monospace|consolas|menlo|courier/i.test(declared);
}
