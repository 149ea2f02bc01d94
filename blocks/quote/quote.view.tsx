import { isBlank, ownDirection } from '@/lib/document/rich-text';
import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import { blockAnchor, type ViewContext } from '../view-context';
import { citedAddress, type Quote } from './quote';

/** Where a reader can check the words: the page they come from, or the post quoted elsewhere on this page. */
function sourceOf(block: Quote, context: ViewContext): string | null {
  if (block.source?.kind === 'embed') return `#${blockAnchor(block.source.blockId, context)}`;
  return citedAddress(block);
}

/** Somebody's words and who said them. */
export function QuoteView({ block, context }: BlockViewProps<Quote>) {
  const paragraphs = block.paragraphs.filter((text) => !isBlank(text));
  if (paragraphs.length === 0) return null;
  const source = sourceOf(block, context);
  const speaker = block.speaker.trim();
  const words = speaker || (source ? siteMessages(context.language).quoteSource : '');
  return (
    <figure className="quote">
      <blockquote dir={ownDirection(paragraphs) ?? 'auto'} cite={citedAddress(block) ?? undefined}>
        {paragraphs.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
          <p key={i}>
            <RichTextView text={text} />
          </p>
        ))}
      </blockquote>
      {words && <figcaption>{source ? <a href={source}>{words}</a> : words}</figcaption>}
    </figure>
  );
}
