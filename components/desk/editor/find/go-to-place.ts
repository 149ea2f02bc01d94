import type { Editor } from '@tiptap/core';
import type { Place } from './places';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The field that a place is in; null for a place in the text. */
function controlOf(editor: Editor, place: Place): Control | null {
  if (place.kind === 'field') {
    return document.querySelector<Control>(`[data-field="${place.field}"] :is(textarea, input)`);
  }
  if (place.kind === 'lead') {
    const control = { caption: 'textarea.lead-caption', alt: '.alt-fields textarea' }[place.field];
    return document.querySelector<Control>(`[data-field="lead"] ${control}`);
  }
  const block = place.kind === 'attribute' ? editor.view.nodeDOM(place.at) : null;
  return place.kind === 'attribute' && block instanceof HTMLElement
    ? block.querySelector<Control>(place.control)
    : null;
}

/** Marks the fields that hold something found. Returns how to take the marks away again. */
export function markFields(editor: Editor, places: readonly Place[], now: Place | undefined): () => void {
  const marked = new Set<Control>();
  for (const place of places) {
    const control = controlOf(editor, place);
    if (control && control.dataset.found !== 'now') control.dataset.found = place === now ? 'now' : '';
    if (control) marked.add(control);
  }
  return () => {
    for (const control of marked) delete control.dataset.found;
  };
}

/** Opens what a place is folded away in. */
function unfold(element: Element | null): void {
  for (let parent = element?.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
}

/** Brings a place into view and leaves the focus where it is. */
export function showPlace(editor: Editor, place: Place): void {
  const element = controlOf(editor, place) ?? editor.view.dom.querySelector('.is-find-now');
  unfold(element);
  element?.scrollIntoView({ block: 'center' });
}

/** Selects a place, to go on writing there. */
export function selectPlace(editor: Editor, place: Place): void {
  const control = controlOf(editor, place);
  if (control) {
    unfold(control);
    control.focus({ preventScroll: true });
    control.setSelectionRange(place.from, place.to);
  } else if (place.kind === 'text') {
    editor
      .chain()
      .setTextSelection({ from: place.from, to: place.to })
      .focus(null, { scrollIntoView: false })
      .run();
  }
}
