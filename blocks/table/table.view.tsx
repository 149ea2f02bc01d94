import { isBlank, plainText, type RichText } from '@/lib/document/rich-text';
import { siteMessages } from '@/lib/kit/messages/site';
import type { BlockViewProps } from '../block-view';
import { RichTextView } from '../rich-text.view';
import { blockAnchor } from '../view-context';
import { numericColumns } from './numeric-columns';
import { cellKind, type Table } from './table';

/** From so many columns on a table stands out of the text column where there is room. */
const wideFrom = 6;

/** What to call a table that has no caption: the headings of its first columns tell it from others. */
function nameOf({ headerRow, rows }: Table, language: string): string {
  const headings = headerRow ? (rows[0] ?? []).map(plainText).filter(Boolean).slice(0, 4) : [];
  return siteMessages(language).tableOf(headings.join(', '));
}

/**
 * A table in a box of its own: on a narrow screen that scrolls sideways, by touch and by keys, and the page stands
 * still.
 */
export function TableView({ block, context }: BlockViewProps<Table>) {
  if (block.rows.every((row) => row.every(isBlank))) return null;
  const numeric = numericColumns(block);
  const captionId = blockAnchor(block.id, context);
  const name = isBlank(block.caption)
    ? { 'aria-label': nameOf(block, context.language) }
    : { 'aria-labelledby': captionId };
  const rowView = (row: RichText[], r: number) => (
    <tr key={r}>
      {row.map((cell, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
        <Cell key={column} kind={cellKind(block, r, column)} text={cell} numeric={numeric.has(column)} />
      ))}
    </tr>
  );
  const rows = block.rows.map(rowView);
  const wide = !context.room && (block.rows[0]?.length ?? 0) >= wideFrom;
  return (
    <figure className={wide ? 'data-table data-table-wide' : 'data-table'}>
      {!isBlank(block.caption) && (
        <figcaption id={captionId}>
          <RichTextView text={block.caption} />
        </figcaption>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} {...name}>
        <table {...name}>
          {block.headerRow && <thead>{rows[0]}</thead>}
          <tbody>{block.headerRow ? rows.slice(1) : rows}</tbody>
        </table>
      </section>
    </figure>
  );
}

interface CellProps {
  kind: ReturnType<typeof cellKind>;
  text: RichText;
  numeric: boolean;
}

function Cell({ kind, text, numeric }: CellProps) {
  const className = numeric ? 'numeric' : undefined;
  const words = <RichTextView text={text} />;
  // A heading without words names nothing: the empty corner of a table with both kinds of headings.
  if (kind === 'value' || isBlank(text)) return <td className={className}>{words}</td>;
  return (
    <th scope={kind === 'column-heading' ? 'col' : 'row'} className={className}>
      {words}
    </th>
  );
}
