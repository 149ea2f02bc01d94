import type { EmbedContent } from '@/lib/document/shapes/embed';
import { siteMessages } from '@/lib/kit/messages/site';
import { h } from '../editing/dom';
import { embedByline } from './embed';

/** A post's time as it is known: a day, or a day and a minute in the reader's own zone. */
export function postedWhen(postedAt: string, language: string): string {
  if (postedAt.length === 10) {
    const day = new Date(`${postedAt}T12:00:00Z`);
    return day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
  }
  return new Date(postedAt).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
}

/** The readable quotation that readers get, as far as it is known. Null while there is nothing to show. */
export function embedPreview(content: EmbedContent, language: string): HTMLElement | null {
  const words = siteMessages(language);
  const byline = embedByline(content, language);
  const paragraphs = content.text.split(/\n{2,}/).filter(Boolean);
  if (!byline && !content.title && paragraphs.length === 0 && !content.url) return null;
  const time = content.postedAt
    ? h('time', { datetime: content.postedAt }, postedWhen(content.postedAt, language))
    : null;
  return h(
    'blockquote',
    { class: 'embed-preview' },
    content.inReplyTo ? h('p', { class: 'embed-reply' }, words.inReplyTo(content.inReplyTo.handle)) : null,
    content.title ? h('p', { class: 'embed-title' }, content.title) : null,
    ...paragraphs.map((text) => h('p', { class: 'embed-text' }, text)),
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
