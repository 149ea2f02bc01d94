import { isBlank } from '@/lib/document/rich-text';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import type { PullQuote } from './pull-quote';

/** Words of the story, set large to draw a reader in. */
export function PullQuoteView({ block }: BlockViewProps<PullQuote>) {
  if (isBlank(block.text)) return null;
  const speaker = block.speaker.trim();
  return (
    <figure className="pull-quote">
      <blockquote dir="auto">
        <p>
          <RichTextView text={block.text} />
        </p>
      </blockquote>
      {speaker && <figcaption>{speaker}</figcaption>}
    </figure>
  );
}
