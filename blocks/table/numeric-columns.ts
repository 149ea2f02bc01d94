import { plainText } from '@/lib/document/rich-text';
import type { Table } from './table';

/** A number as newspapers write it: with a sign, a currency, groups of digits, a unit behind it; or a dash for none. */
const number = /^[+\-−±~≈]?\s?\p{Sc}?\s?\d[\d\s.,'’:/]*\s?(%|‰|°C?|\p{Sc}|\p{L}{1,3})?$/u;
const none = /^([-–—]|n\/a)?$/i;

/** The columns whose values are all numbers: those stand at the right, digit below digit. */
export function numericColumns({ rows, headerRow }: Table): ReadonlySet<number> {
  const values = headerRow ? rows.slice(1) : rows;
  const columns = new Set<number>();
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const words = values.map((row) => plainText(row[column] ?? []).trim());
    const isNumeric = words.every((word) => number.test(word) || none.test(word));
    if (isNumeric && words.some((word) => number.test(word))) columns.add(column);
  }
  return columns;
}
