import { describe, expect, it } from 'vitest';
import { type Row, rowWithout } from './measure';
import { rowsAsJson, rowsAsTable } from './rows';

const rows: Row[] = [
  { measure: 'Key press to paint, p95', value: 21.5, unit: 'ms', target: '< 32', ok: true },
  { measure: 'Opening', value: 1_620, unit: 'ms', target: '< 1500', ok: false },
  { measure: 'Floor: bare page', value: 17, unit: 'ms', target: null, ok: true },
  { measure: 'Save of 5 MB', value: null, unit: 'ms', target: '< 500', ok: false },
];

describe('rowsAsTable', () => {
  it('lays them out in columns', () => {
    expect(rowsAsTable(rows)).toBe(
      [
        'measure                   value  unit  target  ok',
        '───────────────────────  ──────  ────  ──────  ───',
        'Key press to paint, p95    21.5  ms      < 32  yes',
        'Opening                  1620.0  ms    < 1500  NO',
        'Floor: bare page           17.0  ms',
        'Save of 5 MB                  –  ms     < 500  NO',
      ].join('\n'),
    );
  });

  it('says where a machine can’t say', () => {
    const measure = { measure: 'Two processes to one', unit: 'ratio', above: 1.6 };
    expect(rowsAsTable([rowWithout(measure, '2 cores')])).toBe(
      [
        'measure                         value  unit   target  ok',
        '──────────────────────────────  ─────  ─────  ──────  ──',
        'Two processes to one (2 cores)      –  ratio   ≥ 1.6  –',
      ].join('\n'),
    );
  });

  it('has its heads even when nothing was measured', () => {
    expect(rowsAsTable([]).split('\n')[0]).toBe('measure  value  unit  target  ok');
  });
});

describe('rowsAsJson', () => {
  it('is one line that reads back as the rows, and nothing that a row has besides', () => {
    const json = rowsAsJson(rows.map((row) => ({ ...row, times: [1, 2, 3] })));
    expect(json).not.toContain('\n');
    expect(JSON.parse(json)).toEqual(rows);
  });
});
