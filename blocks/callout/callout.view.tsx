import type { BlockViewProps } from '../block-view';
import type { Callout } from './callout';

/** A note that stands out of the text. */
export function CalloutView({ block, context, inside }: BlockViewProps<Callout>) {
  const title = block.title.trim();
  return (
    <div className="callout" role="note">
      {title && <p className="callout-title">{title}</p>}
      {inside({ ...context, room: 'box' })}
    </div>
  );
}
