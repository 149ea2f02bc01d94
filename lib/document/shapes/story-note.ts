import * as z from 'zod/mini';
import { blockBase } from '../block';

/** How many characters around a passage are kept to find it again, and how long a passage may be. */
export const anchorContext = 60;
export const maxQuote = 2_000;

/**
 * Where a note stands: the block, the words, and those before and after them in that block. An empty `quote` is the
 * whole block, such as a photo. `of` is what the block is in, where that isn't the story's own text: an update's text, or
 * the story's fields, whose names are then the ids.
 */
export const noteAnchorSchema = z.strictObject({
  blockId: blockBase.id,
  quote: z.string().check(z.maxLength(maxQuote)),
  before: z.string().check(z.maxLength(anchorContext)),
  after: z.string().check(z.maxLength(anchorContext)),
  of: z.optional(z.string().check(z.regex(/^(field|update:[0-9a-f-]{36})$/))),
});

export type NoteAnchor = z.infer<typeof noteAnchorSchema>;

export interface StoryNoteAnswer {
  id: string;
  text: string;
  author: string;
  /** ISO instant. */
  at: string;
}

/** A colleague's note on a passage of a draft, with its answers, oldest first. Times are ISO instants. */
export interface StoryNote {
  id: string;
  anchor: NoteAnchor;
  text: string;
  author: string;
  at: string;
  resolved: { by: string; at: string } | null;
  answers: StoryNoteAnswer[];
}
