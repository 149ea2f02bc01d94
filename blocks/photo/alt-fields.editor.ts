import type { DeskPhoto } from '@/lib/document/shapes/desk-photo';
import { button, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';
import { checkbox, textArea } from '../editing/fields';
import type { PhotoUse } from './check-photo';

/** The alt text of one use of a photo, with the box for decorative ones. Edits go to this use, not to the photo. */
export function altFields(context: EditorContext, onChange: (use: Partial<PhotoUse>) => void) {
  const words = context.words.photo;
  const alt = textArea({
    label: words.alt,
    hint: words.altHint,
    maxLength: 2_000,
    onInput: (value) => onChange({ alt: value }),
  });
  const decorative = checkbox(words.decorative, (checked) => onChange({ decorative: checked }));
  const reset = button(words.altReset, () => onChange({ alt: null }));
  return {
    dom: h('div', { class: 'alt-fields' }, alt.dom, decorative.dom, reset),
    show(use: PhotoUse, photo: DeskPhoto | undefined) {
      alt.set(use.alt ?? photo?.alt ?? '');
      alt.dom.hidden = use.decorative;
      decorative.control.checked = use.decorative;
      reset.hidden = use.decorative || use.alt === null || !photo?.alt || photo.alt === use.alt;
    },
  };
}
