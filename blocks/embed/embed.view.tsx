import type { BlockViewProps } from '../block-view';
import { blockAnchor } from '../view-context';
import type { Embed } from './embed';
import { EmbedCard } from './embed-card.view';
import { EmbedLine } from './embed-line.view';
import { EmbedPost } from './embed-post.view';

/**
 * A post, video or page as we kept it. Nothing of its platform is loaded: the words are ours to show, the rest is one
 * link away.
 */
export function EmbedView({ block, context }: BlockViewProps<Embed>) {
  const anchor = blockAnchor(block.id, context);
  if (block.kind === 'post') {
    return block.text.trim() ? (
      <EmbedPost embed={block} anchor={anchor} locale={context} />
    ) : (
      <EmbedLine embed={block} anchor={anchor} locale={context} />
    );
  }
  return block.url ? (
    <EmbedCard embed={block} anchor={anchor} locale={context} />
  ) : (
    <EmbedLine embed={block} anchor={anchor} locale={context} />
  );
}
