import type { Element } from 'hast';
import type { HtmlReader } from '@/lib/document/define-block';
import type { RichText } from '@/lib/document/rich-text';
import { maxTableColumns, maxTableRows } from './table-size';

interface Found {
  caption: RichText;
  headerRow: boolean;
  headerColumn: boolean;
  rows: RichText[][];
}

const childElements = (element: Element) => element.children.filter((child) => child.type === 'element');

/** What only tables hold that lay out a page: a cell of a table for readers has words in it. */
const layoutTags = new Set(
  'article blockquote dl figure form h1 h2 h3 h4 h5 h6 iframe nav ol section table ul'.split(' '),
);

function laysOut(element: Element): boolean {
  return childElements(element).some((child) => layoutTags.has(child.tagName) || laysOut(child));
}

function rowsOf(element: Element): { cells: Element[]; inHead: boolean }[] {
  return childElements(element).flatMap((child) => {
    if (child.tagName === 'tr') {
      const cells = childElements(child).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
      return cells.length > 0 ? [{ cells, inHead: element.tagName === 'thead' }] : [];
    }
    return /^t(head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

/** How many columns or rows a cell spans (HTML, 4.9.11), at most as many as there are. */
function span(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const given = Number(cell.properties[name] ?? cell.properties[name.toLowerCase()]);
  return Number.isInteger(given) && given > 1 ? Math.min(given, most) : 1;
}

/**
 * Cells at their places; null for more columns than a table may have. A cell that spans several stands at the first;
 * the others stay empty.
 */
function grid(rows: Element[][], read: HtmlReader): RichText[][] | null {
  const places: (RichText | undefined)[][] = rows.map(() => []);
  for (const [r, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (places[r]?.[column]) column += 1;
      if (column >= maxTableColumns) return null;
      const across = span(cell, 'colSpan', maxTableColumns - column);
      const down = span(cell, 'rowSpan', rows.length - r);
      for (let dr = 0; dr < down; dr += 1) {
        const row = places[r + dr] ?? [];
        // Spans that run into a cell from above end there.
        for (let dc = 0; dc < across && !row[column + dc]; dc += 1) row[column + dc] = [];
      }
      const row = places[r] ?? [];
      row[column] = read.richText(cell);
      column += across;
    }
  }
  const width = Math.max(...places.map((row) => row.length));
  return places.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
}

/** A table of words and numbers; null for an element that is none, and for one that only lays out a page. */
export function tableFromHtml(element: Element, read: HtmlReader): Found | null {
  if (element.tagName !== 'table' || laysOut(element)) return null;
  const found = rowsOf(element);
  const [first, ...others] = found;
  if (!first || found.length > maxTableRows || (found.length === 1 && first.cells.length === 1)) return null;
  const rows = grid(
    found.map(({ cells }) => cells),
    read,
  );
  if (!rows) return null;
  const isTh = (cell: Element | undefined) => cell?.tagName === 'th';
  const caption = childElements(element).find(({ tagName }) => tagName === 'caption');
  const body = others.length > 0 ? others : found;
  const headerRow =
    first.inHead || (first.cells.every(isTh) && (others.length > 0 || first.cells.length > 1));
  return {
    caption: caption ? read.richText(caption) : [],
    headerRow,
    headerColumn: !(headerRow && others.length === 0) && body.every(({ cells }) => isTh(cells[0])),
    rows,
  };
}
