import { isBlank } from '@/lib/document/rich-text';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import { blockAnchor } from '../view-context';
import type { Heading } from './heading';

const tags = { 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' } as const;

/** A crosshead with an address of its own. */
export function HeadingView({ block, context }: BlockViewProps<Heading>) {
  if (isBlank(block.text)) return null;
  const Tag = tags[(block.level + context.headingShift) as keyof typeof tags];
  return (
    <Tag id={blockAnchor(block.id, context)}>
      <RichTextView text={block.text} />
    </Tag>
  );
}
