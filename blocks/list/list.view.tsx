import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import type { List, ListItem } from './list';

function Items({ ordered, items }: { ordered: boolean; items: ListItem[] }) {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity but their place
        <li key={i}>
          <RichTextView text={item.text} />
          {item.list && <Items ordered={item.list.ordered} items={item.list.items} />}
        </li>
      ))}
    </Tag>
  );
}

/** A list, with the lists inside it. */
export function ListView({ block }: BlockViewProps<List>) {
  return <Items ordered={block.ordered} items={block.items} />;
}
