import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import { blockAnchor } from '../view-context';
import type { FactBox } from './fact-box';

/** Facts to look up, in a box with an address of its own. */
export function FactBoxView({ block, context, inside }: BlockViewProps<FactBox>) {
  const title = block.title.trim();
  const id = blockAnchor(block.id, context);
  const name = title ? { 'aria-labelledby': id } : { 'aria-label': siteMessages(context.language).factBox };
  return (
    <section className="fact-box" {...name}>
      {title && (
        <p className="fact-box-title" id={id}>
          {title}
        </p>
      )}
      {inside({ ...context, room: 'box' })}
    </section>
  );
}
