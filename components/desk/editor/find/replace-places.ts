import { closeHistory } from '@tiptap/pm/history';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { StoryFields } from '@/lib/document/shapes/story-fields';
import { storyFieldsSchema } from '@/lib/document/shapes/story-fields';
import { type FindField, type FoundFields, leadFields, type Place } from './places';

export interface Replacement {
  /** All changes of the text as one step; null when only lines of the story change. */
  tr: Transaction | null;
  fields: Partial<Pick<StoryFields, FindField | 'lead'>>;
  done: number;
  /** How many places stay as they are because the field would not hold the words. */
  tooLong: number;
}

function spliced(text: string, places: Place[], by: string): string {
  return places.reduceRight((now, { from, to }) => now.slice(0, from) + by + now.slice(to), text);
}

/**
 * Puts other words in place of what was found. Words keep the marks that the first of them had. A field that would
 * grow past its limit stays as it is.
 */
export function replacePlaces(
  state: EditorState,
  fields: FoundFields,
  places: Place[],
  by: string,
): Replacement {
  const result: Replacement = { tr: null, fields: {}, done: 0, tooLong: 0 };
  const tr = closeHistory(state.tr);
  const count = (part: Place[], fits: boolean) => {
    if (fits) result.done += part.length;
    else result.tooLong += part.length;
  };

  const byField = Map.groupBy(places, (place) => (place.kind === 'field' ? place.field : null));
  for (const [field, part] of byField) {
    if (!field) continue;
    const value = spliced(fields[field], part, by);
    const fits = storyFieldsSchema.shape[field].safeParse(value).success;
    if (fits) result.fields[field] = value;
    count(part, fits);
  }

  const byLead = Map.groupBy(places, (place) => (place.kind === 'lead' ? place.field : null));
  for (const [field, part] of byLead) {
    const lead = result.fields.lead ?? fields.lead;
    if (!field || lead?.kind !== 'photo') continue;
    const value = spliced(lead[field] ?? '', part, by);
    const fits = value.length <= leadFields[field];
    if (fits) result.fields.lead = { ...lead, [field]: value };
    count(part, fits);
  }

  const byAttribute = Map.groupBy(places, (place) =>
    place.kind === 'attribute' ? `${place.at} ${place.name}` : null,
  );
  for (const [key, part] of byAttribute) {
    const first = part[0];
    if (!key || first?.kind !== 'attribute') continue;
    const value = spliced(String(state.doc.nodeAt(first.at)?.attrs[first.name]), part, by);
    if (value.length <= first.limit) tr.setNodeAttribute(first.at, first.name, value);
    count(part, value.length <= first.limit);
  }

  const inText = places.filter(({ kind }) => kind === 'text');
  for (const { from, to } of [...inText].reverse()) {
    const marks = state.doc.nodeAt(from)?.marks ?? [];
    if (by) tr.replaceWith(from, to, state.schema.text(by, marks));
    else tr.delete(from, to);
  }
  count(inText, true);
  if (tr.docChanged) result.tr = tr;
  return result;
}
