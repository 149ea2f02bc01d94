import { type Mark, normaliseRichText, type RichText, type Span } from '@/lib/document/rich-text';

// In the order in which they are tried: bold before italic, or `**` would read as two empty italics.
const marks =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)|\{(?<insertion>[^}]+)\}/;

/**
 * The demo's own shorthand as rich text: `**bold**`, `*italic*`, `[words](address)`, and `{Danny}` for an editor's
 * insertion, whose square brackets become part of the text. Marks may stand inside each other; there is no escape,
 * because no story here needs one.
 */
export function inline(text: string): RichText {
  return normaliseRichText(spans(text, []));
}

function spans(text: string, outer: Mark[]): Span[] {
  if (text === '') return [];
  const found = marks.exec(text);
  if (!found?.groups) return [{ text, marks: outer }];
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + found[0].length);
  return [...spans(before, outer), ...marked(found.groups, outer), ...spans(after, outer)];
}

function marked(groups: Record<string, string | undefined>, outer: Mark[]): Span[] {
  const { bold, italic, label, href, insertion } = groups;
  if (bold !== undefined) return spans(bold, [...outer, { type: 'bold' }]);
  if (italic !== undefined) return spans(italic, [...outer, { type: 'italic' }]);
  if (insertion !== undefined) return [{ text: `[${insertion}]`, marks: [...outer, { type: 'insertion' }] }];
  return spans(label ?? '', [...outer, { type: 'link', href: href ?? '' }]);
}
