import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv } from './read-csv';

const fieldsOf = (text: string) => readCsv(text).map(({ fields }) => fields);

it('reads what spreadsheets write', () => {
  expect(fieldsOf('a,b\r\nc,d\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(fieldsOf('\ufeffa;b\n\n"c;1";"d ""e"""')).toEqual([
    ['a', 'b'],
    ['c;1', 'd "e"'],
  ]);
  expect(fieldsOf('a\tb')).toEqual([['a', 'b']]);
  expect(fieldsOf(' a , b ')).toEqual([['a', 'b']]);
  expect(fieldsOf('')).toEqual([]);
});

it('says on which line something stands', () => {
  expect(readCsv('a,"b\nc"\n\nd,e').map(({ line }) => line)).toEqual([1, 4]);
});

it('reads back whatever stood in quotes', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replaceAll('\r', '')}x`);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const csv = `from,to\n${rows.map((row) => row.map(quote).join(',')).join('\n')}`;
      expect(fieldsOf(csv).slice(1)).toEqual(rows);
    }),
  );
});
