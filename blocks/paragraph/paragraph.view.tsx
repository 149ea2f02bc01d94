import { isBlank, ownDirection } from '@/lib/document/rich-text';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import type { Paragraph } from './paragraph';

/** A paragraph; the one that opens a story begins with the place it was reported from. */
export function ParagraphView({ block, context }: BlockViewProps<Paragraph>) {
  if (isBlank(block.text)) return null;
  const place = context.dateline?.blockId === block.id ? context.dateline.place : '';
  return (
    <p dir={ownDirection([block.text])}>
      {place && (
        <>
          <span className="dateline">{place}</span>
          {' — '}
        </>
      )}
      <RichTextView text={block.text} />
    </p>
  );
}
