import type { EmbedContent } from '@/lib/document/shapes/embed';
import { formatDate } from '@/lib/kit/dates';
import { blockFormMessages } from '@/lib/kit/messages/block-forms';
import { button, fill, h } from '../editing/dom';
import type { EditorContext } from '../editing/editor-context';

/** Who wrote the words of a post: the platform, or somebody here, with what the platform had given. */
export function embedOrigin({ locale }: EditorContext, restore: () => void) {
  const words = blockFormMessages().embed;
  const sentence = h('p', { class: 'field-hint' });
  const captured = h('blockquote', { class: 'embed-captured' });
  const back = button(words.restore, restore);
  const before = h(
    'div',
    { class: 'embed-before' },
    h('p', { class: 'field-hint' }, words.captured),
    captured,
    back,
  );
  return {
    dom: h('div', { class: 'embed-origin' }, sentence, before),
    show(content: EmbedContent) {
      const { source, capturedAt, editedBy = '' } = content;
      const date = capturedAt ? formatDate(capturedAt, 'date', locale) : '';
      const edited = content.captured ? words.editedBy(editedBy) : words.typedBy(editedBy);
      sentence.textContent = source === 'provider' ? words.byProvider(date) : edited;
      sentence.hidden = content.text === '' && content.title === null;
      before.hidden = !content.captured;
      fill(captured, ...[content.captured?.title, content.captured?.text].flatMap((text) => text || []));
    },
  };
}
