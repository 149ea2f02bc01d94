/** What can be done to the rows and columns of a table, in the order of its tools. */
export const tableCommandNames = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'removeRow',
  'removeColumn',
] as const;

export type TableCommand = (typeof tableCommandNames)[number];
