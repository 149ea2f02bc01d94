import type { BlockViewProps } from '../block-view';
import { blockAnchor } from '../view-context';
import type { Embed } from './embed';
import { EmbedCard } from './embed-card.view';
import { EmbedLine } from './embed-line.view';
import { EmbedPost } from './embed-post.view';

/**
 * A post, video or page as we kept it. Nothing of its platform is loaded: the words are ours to show, the rest is one
 * link away, or one click where the site allows its frames.
 */
export function EmbedView({ block, context }: BlockViewProps<Embed>) {
  const frame = context.frameOf?.(block) ?? null;
  const part = { embed: block, anchor: blockAnchor(block.id, context), locale: context, frame };
  if (block.kind === 'post') {
    return block.text.trim() || frame ? <EmbedPost {...part} /> : <EmbedLine {...part} />;
  }
  return block.url ? <EmbedCard {...part} /> : <EmbedLine {...part} />;
}
