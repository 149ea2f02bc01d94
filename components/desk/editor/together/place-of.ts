import type { Editor } from '@tiptap/core';
import { placeSchema } from '@/lib/document/shapes/story-now';

/** The block at the top of the text in which the cursor stands. */
function blockOf(editor: Editor): string {
  const { $head } = editor.state.selection;
  const block = $head.depth > 0 ? $head.node(1) : $head.nodeAfter;
  const id = block?.attrs.blockId as string | null | undefined;
  return id ? `block:${id}` : '';
}

/** Where in the story the focus is; null where that is no place in it, such as a button of the header. */
export function placeOf(editor: Editor | null, active: Element | null): string | null {
  const place = (kind: string, id: string | undefined) => placeSchema.safeParse(`${kind}:${id}`).data ?? '';
  const update = active?.closest<HTMLElement>('[data-update]');
  if (update) return place('update', update.dataset.update);
  if (editor && !editor.isDestroyed && active && editor.view.dom.contains(active)) return blockOf(editor);
  const field = active?.closest<HTMLElement>('[data-field]');
  return field ? place('field', field.dataset.field) : null;
}
