import type { Row } from './measure';

const heads = ['measure', 'value', 'unit', 'target', 'ok'] as const;
const isNumeric = (column: number) => column === 1 || column === 3;

function cellsOf({ measure, value, unit, target, ok }: Row): string[] {
  const verdict = ok === null ? '–' : ok ? 'yes' : 'NO';
  return [
    measure,
    value === null ? '–' : value.toFixed(unit === 'ratio' ? 3 : 1),
    unit,
    target ?? '',
    target === null && ok ? '' : verdict,
  ];
}

/** The rows for people, in columns. A floor has neither target nor verdict. */
export function rowsAsTable(rows: readonly Row[]): string {
  const lines = [[...heads], ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const [head, ...body] = lines.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isNumeric(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return [head, rule, ...body].join('\n');
}

/** The rows for programs: a JSON array of {measure, value, unit, target, ok}, in one line. */
export function rowsAsJson(rows: readonly Row[]): string {
  return JSON.stringify(
    rows.map(({ measure, value, unit, target, ok }) => ({ measure, value, unit, target, ok })),
  );
}
