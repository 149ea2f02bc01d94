import type { Element, ElementContent } from 'hast';
import { attribute, element, isElement, rewrite } from './tree';

function rowsOf(node: Element): Element[] {
  return node.children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}

const cellsOf = (row: Element) =>
  row.children.filter((node) => isElement(node) && /^t[dh]$/.test(node.tagName));

/** Tables that mail and old pages are laid out with, and boxes of one column, are no tables: their words stand alone. */
export function unwrapLayoutTables(nodes: readonly ElementContent[]): readonly ElementContent[] {
  return rewrite(nodes, (table) => {
    if (table.tagName !== 'table') return null;
    const rows = rowsOf(table);
    const layout = /^(presentation|none)$/.test(attribute(table, 'role'));
    if (!layout && rows.some((row) => cellsOf(row).length > 1)) return null;
    const loose = table.children.filter((node) => isElement(node) && node.tagName === 'caption');
    const cells = rows.flatMap((row) => cellsOf(row).flatMap((cell) => (isElement(cell) ? [cell] : [])));
    return [...loose, ...cells.map((cell) => element('div', cell.children))];
  });
}
