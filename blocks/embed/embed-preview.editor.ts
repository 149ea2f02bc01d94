import type { EmbedContent } from '@/lib/document/shapes/embed';
import { formatDate, type Locale } from '@/lib/kit/dates';
import { embedLineMessages } from '@/lib/kit/messages/embed-line';
import { h } from '../editing/dom';
import { embedByline, pictureLines } from './embed-lines';

/** The readable quotation that readers get, as far as it is known. Null while there is nothing to show. */
export function embedPreview(content: EmbedContent, locale: Locale): HTMLElement | null {
  const words = embedLineMessages(locale.language);
  const byline = embedByline(content, locale.language);
  const paragraphs = content.text.split(/\n{2,}/).filter(Boolean);
  if (!byline && !content.title && paragraphs.length === 0 && !content.url) return null;
  const time = content.postedAt
    ? h('time', { datetime: content.postedAt }, formatDate(content.postedAt, 'dateTime', locale))
    : null;
  return h(
    'blockquote',
    { class: 'embed-preview' },
    content.inReplyTo ? h('p', { class: 'embed-reply' }, words.inReplyTo(content.inReplyTo.handle)) : null,
    content.title ? h('p', { class: 'embed-title' }, content.title) : null,
    ...paragraphs.map((text) => h('p', { class: 'embed-text' }, text)),
    ...pictureLines(content, locale.language).map((line) => h('p', { class: 'embed-reply' }, line)),
    h(
      'footer',
      {},
      h('span', { class: 'embed-byline' }, byline || content.platform),
      time,
      // Not a link: a click in the editor selects the block.
      content.url ? h('span', { class: 'embed-url' }, content.url.replace(/^https?:\/\/(www\.)?/, '')) : null,
    ),
  );
}
