import * as z from 'zod/mini';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { type EmbedContent, embedContentFields } from '@/lib/document/shapes/embed';
import { type Markup, markup } from '@/lib/kit/html';
import { siteMessages } from '@/lib/kit/messages/site';
import { embedFromHtml } from './embed-from-html';

const schema = z.strictObject({ ...blockBase, type: z.literal('embed'), ...embedContentFields });

export type Embed = z.infer<typeof schema>;

/** Who says it and where, as one line: `Ana Brandt (@ana) on Bluesky`. Empty when nothing is known. */
export function embedByline(embed: EmbedContent, language = 'en'): string {
  const words = siteMessages(language);
  const { authorName, handle, platform, kind } = embed;
  const named = authorName && authorName !== handle ? `${authorName} (@${handle})` : `@${handle}`;
  const who = handle ? named : (authorName ?? '');
  if (who) return words.byOn(who, platform);
  if (!platform) return '';
  return kind === 'video' ? words.videoOn(platform) : words.postOn(platform);
}

/** What the post answers, as one line; empty when it answers nothing. */
function replyLine(embed: EmbedContent, language = 'en'): string {
  return embed.inReplyTo ? siteMessages(language).inReplyTo(embed.inReplyTo.handle) : '';
}

/** The words of the post as paragraphs, its line breaks kept. */
function wordsToHtml(text: string): Markup[] {
  return text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => {
      const lines = paragraph.split('\n').flatMap((line, i) => (i === 0 ? [line] : [markup`<br>`, line]));
      return markup`<p>${lines}</p>`;
    });
}

export const embed = defineBlock<Embed>({
  type: 'embed',
  version: 1,
  schema,
  toText: (block, _, __, language) =>
    [replyLine(block, language), block.title, block.text, embedByline(block, language)]
      .filter(Boolean)
      .join('\n'),
  toHtml: (block, _, __, language) => {
    const { url, postedAt } = block;
    const answers = replyLine(block, language);
    const reply = answers && markup`<p><small>${answers}</small></p>`;
    const title = block.title && markup`<p><strong>${block.title}</strong></p>`;
    const byline = embedByline(block, language) || url;
    const source = url ? markup`<a href="${url}">${byline}</a>` : byline;
    const time = postedAt && markup`<time datetime="${postedAt}">${postedAt.slice(0, 10)}</time>`;
    const footer = markup`<footer>${source}${source && time && ', '}${time}</footer>`;
    return markup`<blockquote${url && markup` cite="${url}"`}>${reply}${title}${wordsToHtml(block.text)}${footer}</blockquote>`;
  },
  fromHtml: (element, read) => {
    const content = embedFromHtml(element, read);
    return content && { id: read.newId(), type: 'embed', version: 1, ...content };
  },
  refs: () => [],
  check: (block) => {
    const named = block.url || (block.platform && (block.handle || block.authorName));
    return named ? [] : [{ level: 'red', code: 'embed-without-source', blockId: block.id }];
  },
  upgrade: {},
});
