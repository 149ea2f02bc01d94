import type { Node as EditorNode } from '@tiptap/pm/model';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { type Found, findInText } from './find-in-text';

/** The story's own lines above the text, in their order, and its words for elsewhere, beside or below it. */
const fieldsAbove = ['kicker', 'headline', 'standfirst', 'contentWarning'] as const;
const fieldsBeside = ['searchHeadline', 'description', 'socialHeadline', 'socialText'] as const;
export type FindField = (typeof fieldsAbove | typeof fieldsBeside)[number];

/** What the lead picture says here, with the most that it may say; null where the photo's own words stand. */
export const leadFields = { caption: 4_000, alt: 2_000 } as const;
export type LeadField = keyof typeof leadFields;

/** What of a story's fields is looked through. */
export type FoundFields = Pick<StoryFields, FindField | 'lead'>;

/** Words of a block that stand in a field of it, with the most that the field holds. */
export const attributeFields: Record<string, { name: string; limit: number; control: string }[]> = {
  photo: [{ name: 'alt', limit: 2_000, control: '.alt-fields textarea' }],
  quote: [{ name: 'speaker', limit: 200, control: '.block-fields input' }],
  'pull-quote': [{ name: 'speaker', limit: 200, control: '.block-fields input' }],
  callout: [{ name: 'title', limit: 200, control: '.box-title input' }],
  'fact-box': [{ name: 'title', limit: 200, control: '.box-title input' }],
};

/** Where something was found: in a line of the story, below its lead picture, in the text (positions), or in a field of the block at `at`. */
export type Place = Found &
  (
    | { kind: 'field'; field: FindField }
    | { kind: 'lead'; field: LeadField }
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

/**
 * Every place of the words in a story, in reading order: its lines, its lead, then its blocks with captions, boxes and
 * fields, and at last what is said of it elsewhere.
 */
export function findPlaces(doc: EditorNode, fields: FoundFields, pattern: RegExp): Place[] {
  const inFields = (names: readonly FindField[]): Place[] =>
    names.flatMap((field) =>
      findInText(fields[field], pattern).map((found) => ({ kind: 'field' as const, field, ...found })),
    );
  const places: Place[] = [...inFields(fieldsAbove), ...inLead(fields.lead, pattern)];
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
  return [...places, ...inFields(fieldsBeside)];
}

function inLead(lead: StoryFields['lead'], pattern: RegExp): Place[] {
  if (lead?.kind !== 'photo') return [];
  const names = Object.keys(leadFields) as LeadField[];
  return names.flatMap((field) =>
    findInText(lead[field] ?? '', pattern).map((found) => ({ kind: 'lead' as const, field, ...found })),
  );
}
