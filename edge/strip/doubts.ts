import type { StartTag } from './html-pieces.ts';

// Signs that a page is not finished HTML: React streamed a part of it out of order, or a form or an error needs the client
// runtime. Without that runtime such a page would be broken, so it is neither stripped nor kept.

function aboutTag(tag: StartTag): string | null {
  const { tagName } = tag;
  const id = tag.attribute('id') ?? '';
  if (tagName === 'template' && /^[BP]:/.test(id)) return `template ${id}: a part that comes later`;
  if (id.startsWith('S:') && tag.attribute('hidden') !== null) return `${id}: a part that came later`;
  if (tagName === 'input' && tag.attribute('name')?.startsWith('$ACTION_')) return 'a server action';
  if (tagName === 'html' && id === '__next_error__') return "Next's page for an error";
  return null;
}

/** `<!--$?-->`, `<!--$!-->` and `<!--$~-->` stand where a boundary waits, failed, or waits quietly. */
function aboutComment(text: string): string | null {
  return /^\$[?!~]/.test(text) ? `a boundary that is not done (<!--${text}-->)` : null;
}

function aboutScript(tag: StartTag, text: string): string | null {
  const type = tag.attribute('type');
  if (type === 'application/ld+json' || type === 'speculationrules') return null;
  if (/\$R[CXTSB]\b/.test(text)) return 'a script that moves a late part into place';
  if (/\b(self\.)?__next_/.test(text)) return 'an inline script of Next that we do not know';
  return null;
}

/** Each says why a piece of a page is in doubt, or null. */
export const doubtAbout = { tag: aboutTag, comment: aboutComment, script: aboutScript };
