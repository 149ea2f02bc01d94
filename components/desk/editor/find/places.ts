import type { Node as EditorNode } from '@tiptap/pm/model';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { type Found, findInText } from './find-in-text';

/** The story's own lines above the text, in their order. */
export const findFields = ['kicker', 'headline', 'standfirst', 'contentWarning'] as const;
export type FindField = (typeof findFields)[number];

/** Words of a block that stand in a field of it, with the most that the field holds. */
export const attributeFields: Record<string, { name: string; limit: number; control: string }[]> = {
  photo: [{ name: 'alt', limit: 2_000, control: '.alt-fields textarea' }],
  quote: [{ name: 'speaker', limit: 200, control: '.block-fields input' }],
  'pull-quote': [{ name: 'speaker', limit: 200, control: '.block-fields input' }],
  callout: [{ name: 'title', limit: 200, control: '.box-title input' }],
  'fact-box': [{ name: 'title', limit: 200, control: '.box-title input' }],
};

/** Where something was found: in a line of the story, in the text (positions), or in a field of the block at `at`. */
export type Place = Found &
  (
    | { kind: 'field'; field: FindField }
    | { kind: 'text' }
    | { kind: 'attribute'; at: number; name: string; control: string; limit: number }
  );

/** The text of a block, one character a position; what is no text shows as a character that nobody looks for. */
function textOf(block: EditorNode): string {
  let text = '';
  block.forEach((node) => {
    text += node.text ?? (node.type.name === 'hardBreak' ? '\n' : '\uFFFC'.repeat(node.nodeSize));
  });
  return text;
}

/** Every place of the words in a story, in reading order: its lines, then its blocks with captions, boxes and fields. */
export function findPlaces(doc: EditorNode, fields: Pick<StoryFields, FindField>, pattern: RegExp): Place[] {
  const places: Place[] = findFields.flatMap((field) =>
    findInText(fields[field], pattern).map((found) => ({ kind: 'field' as const, field, ...found })),
  );
  doc.descendants((node, at) => {
    for (const { name, limit, control } of attributeFields[node.type.name] ?? []) {
      const value: unknown = node.attrs[name];
      if (typeof value !== 'string') continue;
      for (const found of findInText(value, pattern)) {
        places.push({ kind: 'attribute', at, name, limit, control, ...found });
      }
    }
    if (!node.isTextblock) return true;
    for (const { from, to } of findInText(textOf(node), pattern)) {
      places.push({ kind: 'text', from: at + 1 + from, to: at + 1 + to });
    }
    return false;
  });
  return places;
}
