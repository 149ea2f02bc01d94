import type { Element } from 'hast';
import { z } from 'zod';
import { blockBase } from '@/lib/document/block';
import { defineBlock } from '@/lib/document/define-block';
import { type EmbedContent, embedContentFields, emptyEmbed } from '@/lib/document/shapes/embed';
import { markup } from '@/lib/kit/html';
import { siteMessages } from '@/lib/kit/messages/site';
import { safeWebAddress } from '@/lib/kit/url-policy';

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

/** The classes that platforms give to the blockquote of their embed code. */
const embedClasses: Record<string, string> = {
  'twitter-tweet': 'X',
  'instagram-media': 'Instagram',
  'tiktok-embed': 'TikTok',
  'bluesky-embed': 'Bluesky',
};

function addresses(element: Element): string[] {
  const own =
    element.properties.cite ??
    element.properties.dataInstgrmPermalink ??
    element.properties.href ??
    element.properties.src;
  const below = element.children.flatMap((child) => (child.type === 'element' ? addresses(child) : []));
  return [...(typeof own === 'string' ? [own] : []), ...below];
}

export const embed = defineBlock<Embed>({
  type: 'embed',
  version: 1,
  schema,
  toText: (block) => [block.title, block.text, embedByline(block)].filter(Boolean).join('\n'),
  toHtml: (block) => {
    const paragraphs = block.text.split(/\n{2,}/).filter(Boolean);
    const byline = embedByline(block);
    const time =
      block.postedAt && markup`, <time datetime="${block.postedAt}">${block.postedAt.slice(0, 10)}</time>`;
    const source = block.url ? markup`<a href="${block.url}">${byline || block.url}</a>` : byline;
    return markup`<blockquote${block.url && markup` cite="${block.url}"`}>${block.title && markup`<p><strong>${block.title}</strong></p>`}${paragraphs.map((text) => markup`<p>${text.split('\n').flatMap((line, i) => (i === 0 ? [line] : [markup`<br>`, line]))}</p>`)}<footer>${source}${time}</footer></blockquote>`;
  },
  fromHtml: (element, read) => {
    const classes = Array.isArray(element.properties.className)
      ? element.properties.className.map(String)
      : [];
    const platform = classes.map((name) => embedClasses[name]).find(Boolean);
    if (!platform && element.tagName !== 'iframe') return null;
    const url = addresses(element).map(safeWebAddress).filter(Boolean).at(-1) ?? null;
    if (!url) return null;
    return {
      id: read.newId(),
      type: 'embed',
      version: 1,
      ...emptyEmbed,
      platform: platform ?? '',
      url,
      text: platform ? read.text(element).slice(0, 40_000) : '',
    };
  },
  refs: () => [],
  check: (block) => {
    const named = block.url || (block.platform && (block.handle || block.authorName));
    return named ? [] : [{ level: 'red', code: 'embed-without-source', blockId: block.id }];
  },
  upgrade: {},
});
