import type { BlockViewProps } from '../block-view';
import { blockAnchor } from '../view-context';
import type { Embed } from './embed';
import { EmbedShown } from './embed-shown.view';

/**
 * A post, video or page as we kept it. Nothing of its platform is loaded: the words are ours to show, the rest is one
 * link away, or one click where the site allows its frames.
 */
export function EmbedView({ block, refs, context }: BlockViewProps<Embed>) {
  const anchor = blockAnchor(block.id, context);
  return <EmbedShown embed={block} refs={refs} anchor={anchor} locale={context} frameOf={context.frameOf} />;
}
