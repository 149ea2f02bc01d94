import { attributeOf as attribute, type StartTag } from './start-tag.ts';

// Signs that a page is not finished HTML: React streamed a part of it out of order, or a form or an error needs the client
// runtime. Without that runtime such a page would be broken, so it is neither stripped nor kept.

function aboutTag(tag: StartTag): string | null {
  const id = attribute(tag, 'id') ?? '';
  if (tag.tagName === 'template' && /^[BP]:/.test(id)) return `template ${id}: a part that comes later`;
  if (attribute(tag, 'hidden') !== null && id.startsWith('S:')) return `${id}: a part that came later`;
  if (tag.tagName === 'input' && attribute(tag, 'name')?.startsWith('$ACTION_')) return 'a server action';
  if (tag.tagName === 'html' && id === '__next_error__') return "Next's page for an error";
  return null;
}

/** `<!--$?-->`, `<!--$!-->` and `<!--$~-->` stand where a boundary waits, failed, or waits quietly. */
function aboutComment(text: string): string | null {
  return /^\$[?!~]/.test(text) ? `a boundary that is not done (<!--${text}-->)` : null;
}

function aboutScript(tag: StartTag, text: string): string | null {
  const type = attribute(tag, 'type');
  if (type === 'application/ld+json' || type === 'speculationrules') return null;
  if (/\$R[CXTSB]\b/.test(text)) return 'a script that moves a late part into place';
  if (/\b(self\.)?__next_/.test(text)) return 'an inline script of Next that we do not know';
  return null;
}

/** Each says why a piece of a page is in doubt, or null. */
export const doubtAbout = { tag: aboutTag, comment: aboutComment, script: aboutScript };
