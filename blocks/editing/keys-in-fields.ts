import type { BlockHandle } from './block-handle';
import { duplicateBlock } from './copy-block';
import { eachBlock } from './each-block';
import { editorKeys } from './editor-keys';
import { isKey } from './is-key';
import { moveBlock } from './move-block';

const controls = 'input, textarea, select, button, summary';

/**
 * The keys that move and double a block, pressed in a field of it, where the text doesn't hear them. Whoever was in a
 * field is in it afterwards. A list of choices keeps its arrows: they open it.
 * @param dom the block's element
 */
export function keyInField(event: KeyboardEvent, dom: HTMLElement, handle: BlockHandle): void {
  const { target: field } = event;
  const { editor } = handle;
  const at = handle.position();
  if (event.defaultPrevented || at === null || !(field instanceof HTMLElement)) return;
  if (!field.matches(controls) || field.closest('.block') !== dom) return;
  const step = isKey(event, editorKeys.moveUp) ? -1 : isKey(event, editorKeys.moveDown) ? 1 : null;
  if (step && !field.matches('select')) {
    event.preventDefault();
    const back = wayBack(dom, field, handle);
    if (moveBlock(editor, at, step)) back();
  } else if (isKey(event, editorKeys.duplicate)) {
    event.preventDefault();
    duplicateBlock(editor, at);
  }
}

/** Leads back into the same field of the same block: a block that has moved is drawn anew. */
function wayBack(dom: HTMLElement, field: HTMLElement, { editor, node }: BlockHandle): () => void {
  const { blockId } = node().attrs;
  const index = [...dom.querySelectorAll(controls)].indexOf(field);
  const isText =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  const selected = isText ? ([field.selectionStart, field.selectionEnd] as const) : null;
  return () => {
    let place: number | null = null;
    eachBlock(editor.state.doc, (one, at) => {
      if (one.attrs.blockId === blockId) place = at;
    });
    const drawn = place === null ? null : editor.view.nodeDOM(place);
    const same = drawn instanceof HTMLElement ? drawn.querySelectorAll<HTMLElement>(controls)[index] : null;
    const folded = same?.closest('details');
    if (folded) folded.open = true;
    same?.focus();
    if (selected && (same instanceof HTMLTextAreaElement || same instanceof HTMLInputElement))
      same.setSelectionRange(...selected);
  };
}
