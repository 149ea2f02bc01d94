import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noRefs } from '@/lib/document/refs';
import { tidyRichText } from '@/lib/document/test-support/arbitrary-rich-text';
import { blocksFromHtml } from '../test-support/blocks-from-html';
import { refused } from '../test-support/refused';
import { numericColumns } from './numeric-columns';
import { type Table, table } from './table';

const cells = (...rows: string[][]) => rows.map((row) => row.map((text) => (text ? [{ text }] : [])));
const block: Table = {
  id: 'b1',
  type: 'table',
  version: 1,
  caption: [{ text: 'Seats' }],
  headerRow: true,
  headerColumn: true,
  rows: cells(['', 'Seats'], ['Hall & <b>', '2,400']),
};
const read = (html: string) => blocksFromHtml(html)[0] as unknown as Table | undefined;

describe('table', () => {
  it('prints text and HTML with its headings', () => {
    expect(table.toText(block, noRefs)).toBe('Seats\nSeats\nHall & <b>\t2,400');
    expect(table.toHtml(block, noRefs).value).toBe(
      '<table><caption>Seats</caption><thead><tr><th scope="col"></th><th scope="col">Seats</th></tr></thead>' +
        '<tbody><tr><th scope="row">Hall &amp; &lt;b&gt;</th><td>2,400</td></tr></tbody></table>',
    );
  });

  it('comes back from its own HTML', () => {
    const grid = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
      .chain(([columns, rows]) => {
        const row = fc.array(tidyRichText, { minLength: columns, maxLength: columns });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(
      fc.property(
        grid,
        fc.boolean(),
        fc.boolean(),
        tidyRichText,
        (rows, headerRow, headerColumn, caption) => {
          const written = { ...block, caption, headerRow, headerColumn, rows };
          expect(refused(written)).toEqual([]);
          expect(blocksFromHtml(table.toHtml(written, noRefs).value)).toEqual([written]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keeps every cell of other pages at its place, also where cells span several', () => {
    const html = `<table><tr><th colspan="2">A</th><th>B</th></tr>
      <tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td></tr></table>`;
    expect(read(html)).toMatchObject({
      headerRow: true,
      headerColumn: false,
      rows: cells(['A', '', 'B'], ['1', '2', '3'], ['', '4', '']),
    });
    const greedy =
      '<table><tr><td colspan="99999999" rowspan="99999999">a</td></tr><tr><td>b</td></tr></table>';
    expect(read(greedy)).toBeUndefined();
  });

  it.each([
    '<table><tr><td>all in one</td></tr></table>',
    '<table><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>',
    '<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td><td>c</td></tr></table>',
    '<table></table>',
    `<table><tr>${'<td>a</td>'.repeat(51)}</tr></table>`,
    `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(501)}</table>`,
  ])('leaves %.60s to be read as words', (html) => {
    expect(read(html)).toBeUndefined();
  });

  it('has rows of one length, and not too many', () => {
    expect(refused({ ...block, rows: cells(['a'], ['b', 'c']) })).toEqual(['rows: table-rows-differ']);
    expect(refused({ ...block, rows: [] })).toHaveLength(1);
    expect(refused({ ...block, rows: [[]] })).toHaveLength(1);
    expect(refused({ ...block, rows: cells(Array(50).fill('a')) })).toEqual([]);
    expect(refused({ ...block, rows: cells(Array(51).fill('a')) })).toHaveLength(1);
    expect(refused({ ...block, rows: cells(...Array(500).fill(['a'])) })).toEqual([]);
    expect(refused({ ...block, rows: cells(...Array(501).fill(['a'])) })).toHaveLength(1);
  });

  it('advises to name rows or columns, and against an empty one', () => {
    const codes = (change: Partial<Table>) =>
      table.check({ ...block, ...change }, noRefs).map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ headerRow: false })).toEqual([]);
    expect(codes({ headerRow: false, headerColumn: false })).toEqual(['table-without-headings']);
    expect(codes({ rows: cells(['', ' ']) })).toEqual(['table-empty']);
  });
});

describe('numericColumns', () => {
  it('finds the columns whose values are numbers, whatever stands above them', () => {
    const rows = cells(
      ['Town', 'Seats', 'Change', 'Price', 'Year'],
      ['Halden', '2,400', '−3.5 %', '£4.20', '1998'],
      ['Wrenmouth', '—', '+12 %', '£ 1,000', 'unknown'],
    );
    expect([...numericColumns({ ...block, rows })]).toEqual([1, 2, 3]);
  });

  it('finds none in a column of dashes', () => {
    expect([...numericColumns({ ...block, rows: cells(['a'], ['–'], ['']) })]).toEqual([]);
  });
});
