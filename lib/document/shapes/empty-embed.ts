import type { EmbedContent } from './embed';

/** An embed nobody has filled in yet. */
export const emptyEmbed: EmbedContent = {
  provider: 'other',
  platform: '',
  kind: 'post',
  url: null,
  providerId: null,
  authorName: null,
  handle: null,
  text: '',
  title: null,
  postedAt: null,
  capturedAt: null,
  source: 'editor',
  inReplyTo: null,
};
