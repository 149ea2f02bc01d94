import type { Block } from '@/lib/document/block';
import type { EmbedContent } from '@/lib/document/shapes/embed';
import { linkKey } from '@/lib/document/shapes/link-state';
import type { LeadMedia } from '@/lib/document/shapes/story-fields';
import { isOf, type StoryDocument } from '@/lib/document/story-document';
import { allBlocks } from './all-blocks';
import { embed } from './embed/embed';
import { embedByline } from './embed/embed-lines';

/** A post that can be asked about, as the desk lists it. */
export interface ShownEmbed {
  /** As `linkKey` writes it. */
  address: string;
  platform: string;
  /** Who posted it and where; the title of a page. */
  byline: string;
  /** The beginning of its words, or its title. */
  excerpt: string;
  /** ISO instant; null when everything was typed. */
  capturedAt: string | null;
}

const excerptLength = 300;

function toShown(content: EmbedContent): ShownEmbed[] {
  const address = content.url && linkKey(content.url);
  if (!address) return [];
  const words = (content.text || content.title || '').replace(/\s+/g, ' ').trim();
  const { kind, title, handle, authorName } = content;
  // A page that names nobody is known by its title.
  const byline =
    kind === 'link' && !handle && !authorName ? (title ?? content.platform) : embedByline(content);
  return [
    {
      address,
      platform: content.platform,
      byline: byline.slice(0, 500),
      excerpt: words.slice(0, excerptLength).toWellFormed(),
      capturedAt: content.capturedAt,
    },
  ];
}

/**
 * Every post that a lead and some documents show, each address once, as it stands first. Those without an address can't
 * be asked about.
 */
export function shownEmbeds(lead: LeadMedia | null, documents: readonly StoryDocument[]): ShownEmbed[] {
  const embeds: EmbedContent[] = documents
    .flatMap(allBlocks)
    .filter((block: Block) => isOf(embed, block))
    .map((block) => block as unknown as EmbedContent);
  if (lead?.kind === 'video') embeds.unshift(lead.embed);
  const byAddress = new Map(
    embeds
      .toReversed()
      .flatMap(toShown)
      .map((shown) => [shown.address, shown]),
  );
  return [...byAddress.values()].toReversed();
}
