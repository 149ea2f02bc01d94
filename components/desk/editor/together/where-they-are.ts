import type { Editor } from '@tiptap/core';
import { eachBlock } from '@/blocks/editing/each-block';
import { togetherMessages } from '@/lib/kit/messages/together';
import { fieldName } from '../field-words';

const partsOf = (place: string) => {
  const at = place.indexOf(':');
  return { kind: place.slice(0, Math.max(at, 0)), id: place.slice(at + 1) };
};

function findBlock(editor: Editor | null, id: string) {
  let found: { text: string; at: number } | null = null;
  if (editor && !editor.isDestroyed) {
    eachBlock(editor.state.doc, (node, at) => {
      if (node.attrs.blockId === id) found = { text: node.textContent.trim(), at };
    });
  }
  return found as { text: string; at: number } | null;
}

/** Where a colleague is, for a person to read; empty where that is nowhere in this page. */
export function placeText(place: string, editor: Editor | null): string {
  const words = togetherMessages();
  const { kind, id } = partsOf(place);
  if (kind === 'field') return words.inField(fieldName(id));
  if (kind === 'update') return words.inUpdate;
  const block = kind === 'block' ? findBlock(editor, id) : null;
  if (!block) return '';
  const { text } = block;
  return text ? words.inBlock(text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text) : words.inPicture;
}

/** The element of the page that a place is, or null. */
export function elementAt(place: string, editor: Editor | null): HTMLElement | null {
  const { kind, id } = partsOf(place);
  if (kind === 'block') {
    const block = findBlock(editor, id);
    const dom = block && editor?.view.nodeDOM(block.at);
    return dom instanceof HTMLElement ? dom : null;
  }
  if (kind !== 'field' && kind !== 'update') return null;
  return document.querySelector<HTMLElement>(`.story-editor [data-${kind}="${CSS.escape(id)}"]`);
}
