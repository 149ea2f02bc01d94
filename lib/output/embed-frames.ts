import { allBlocks } from '@/blocks/all-blocks';
import type { Embed } from '@/blocks/embed/embed';
import { definitionFor } from '@/blocks/registry';
import type { Block } from '@/lib/document/block';
import type { EmbedSettings } from '@/lib/document/embed-settings';
import { embedShowing } from '@/lib/document/embed-showing';
import type { Refs } from '@/lib/document/refs';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import type { EmbedFrame } from '@/lib/document/shapes/embed-frame';
import type { StoryPage } from '@/lib/document/shapes/story-page';
import { embedFrame } from '@/lib/embeds/embed-frame';
import { framedProviders } from '@/lib/embeds/framed-providers';

/** Says of an embed in which frame readers may see it; null for none. */
export type FrameOf = (embed: EmbedContent) => EmbedFrame | null;

/** The frames that the site's settings allow. */
export function allowedFrames({ frames, off }: EmbedSettings): FrameOf {
  if (frames === 'never') return () => null;
  return (embed) => {
    const frame = embedFrame(embed);
    return frame && !off.includes(frame.provider) ? { ...frame, remember: frames === 'remember' } : null;
  };
}

const isEmbed = (block: Block): block is Block & Embed =>
  block.type === 'embed' && definitionFor(block) !== undefined;

/** Whether readers get the post itself: nobody opens a frame of one that is lost, or that the desk took away. */
function isOpen(embed: EmbedContent, refs: Refs): boolean {
  const showing = embedShowing(embed, refs);
  return showing.as === 'quotation' && !showing.lost;
}

/** Every frame that a story's page may open, of its lead, its text, its updates and its live posts. */
export function storyFrames(
  { lead, document, updates, live, refs }: StoryPage,
  frameOf: FrameOf,
): EmbedFrame[] {
  const parts = [...updates, ...(live?.pinned ?? []), ...(live?.posts ?? [])];
  const blocks = [document, ...parts.map((part) => part.document)].flatMap(allBlocks);
  const embeds: EmbedContent[] = blocks.filter(isEmbed);
  if (lead?.kind === 'video') embeds.unshift(lead.embed);
  return embeds.filter((embed) => isOpen(embed, refs)).flatMap((embed) => frameOf(embed) ?? []);
}

/** Where frames of posts may come from that are still to be written: a page that is covered live gets them as they come. */
export function possibleOrigins({ frames, off }: EmbedSettings): string[] {
  if (frames === 'never') return [];
  return framedProviders.flatMap(({ name, origin }) => (origin && !off.includes(name) ? [origin] : []));
}

/**
 * The part of a page's Content-Security-Policy that says whose frames it may open (CSP3, 6.1.7): those of its own
 * posts and of `more`, and of nobody else.
 */
export function framePolicy(frames: readonly EmbedFrame[], more: readonly string[] = []): string {
  const origins = [...new Set([...frames.map(({ src }) => new URL(src).origin), ...more])].sort();
  return `frame-src ${origins.join(' ') || "'none'"}`;
}
