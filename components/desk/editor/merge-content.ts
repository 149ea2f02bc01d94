import { type BlockConflict, mergeDocuments } from '@/lib/document/merge-documents';
import { type FieldConflict, mergeFields } from '@/lib/document/merge-fields';
import type { StoryDocument } from '@/lib/document/story-document';

/** What the saves of a story or of an update hold, as far as merging goes: a document, and fields beside it. */
export interface Content {
  document: StoryDocument;
}

export interface Conflicts {
  blocks: BlockConflict[];
  fields: FieldConflict[];
}

export interface Merged<C> {
  merged: C;
  conflicts: Conflicts;
}

/** The fields of a content by name; those of a story lie together, an update has but its headline. */
export function fieldsOf<C extends Content>(content: C): Record<string, unknown> {
  const { document: _, ...rest } = content;
  return 'fields' in rest ? (rest.fields as Record<string, unknown>) : rest;
}

/** A content of the same make with other fields and another document. */
export function withFields<C extends Content>(like: C, fields: object, document: StoryDocument): C {
  return ('fields' in like ? { ...like, fields, document } : { ...like, ...fields, document }) as C;
}

/** Merges what two people made of the same stored content: blocks by their ids, fields by their names. */
export function mergeContent<C extends Content>(base: C, mine: C, theirs: C): Merged<C> {
  const documents = mergeDocuments(base.document, mine.document, theirs.document);
  const fields = mergeFields(fieldsOf(base), fieldsOf(mine), fieldsOf(theirs));
  return {
    merged: withFields(mine, fields.merged, documents.merged),
    conflicts: { blocks: documents.conflicts, fields: fields.conflicts },
  };
}

/** Every thing that is to be chosen about, by a key of its own. */
export function conflictKeys({ blocks, fields }: Conflicts): string[] {
  return [...fields.map(({ field }) => `field ${field}`), ...blocks.map(({ id }) => `block ${id}`)];
}
