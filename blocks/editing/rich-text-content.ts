import type { JSONContent } from '@tiptap/core';
import { type Mark, normaliseRichText, type RichText, sortedMarks } from '@/lib/document/rich-text';

type EditorMark = NonNullable<JSONContent['marks']>[number];

function toEditorMark(mark: Mark): EditorMark {
  const { type, ...attrs } = mark;
  return Object.keys(attrs).length > 0 ? { type, attrs } : { type };
}

function fromEditorMark(mark: EditorMark): Mark[] {
  switch (mark.type) {
    case 'bold':
    case 'italic':
    case 'code':
    case 'insertion':
    case 'wanted-link':
      return [{ type: mark.type }];
    case 'language':
      return [{ type: 'language', lang: String(mark.attrs?.lang ?? '') }];
    case 'link':
      return [{ type: 'link', href: String(mark.attrs?.href ?? '') }];
    default:
      return [];
  }
}

/** Rich text as inline editor content; a line break within the text becomes a `hardBreak` with the same marks. */
export function richTextToContent(text: RichText): JSONContent[] {
  return text.flatMap((span): JSONContent[] => {
    const marks = sortedMarks(span).map(toEditorMark);
    const marked = marks.length > 0 ? { marks } : {};
    return span.text
      .split('\n')
      .flatMap((line, i): JSONContent[] => [
        ...(i > 0 ? [{ type: 'hardBreak', ...marked }] : []),
        ...(line ? [{ type: 'text', text: line, ...marked }] : []),
      ]);
  });
}

/** Inline editor content as rich text in its canonical form. Anything that is not text or a break is left out. */
export function contentToRichText(content: JSONContent[] | undefined): RichText {
  const spans = (content ?? []).flatMap((node): RichText => {
    const text = node.type === 'hardBreak' ? '\n' : node.type === 'text' ? (node.text ?? '') : '';
    return [{ text, marks: (node.marks ?? []).flatMap(fromEditorMark) }];
  });
  return normaliseRichText(spans);
}
