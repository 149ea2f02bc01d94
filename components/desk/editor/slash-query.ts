import type { EditorState } from '@tiptap/pm/state';
import { holdsBlocks } from '@/blocks/editing/each-block';

/** What is typed after a `/` that began the line, and where both stand. */
export interface SlashQuery {
  query: string;
  from: number;
  to: number;
}

/**
 * The search for a block that the cursor stands behind: a line of the story, or of a box in it, that holds nothing but `/` and
 * a few words. Null anywhere else; words in front of the slash make it a slash.
 */
export function slashQueryIn({ selection, doc }: EditorState): SlashQuery | null {
  const { $from, empty } = selection;
  const line = $from.parent;
  if (!empty || line.type.name !== 'paragraph' || !holdsBlocks($from.node(-1))) return null;
  if ($from.parentOffset !== line.content.size || line.childCount !== 1) return null;
  const query = /^\/([\p{L}\p{N}\p{M} -]{0,30})$/u.exec(line.textContent)?.[1];
  return query === undefined ? null : { query, from: $from.start(), to: doc.resolve($from.pos).end() };
}
