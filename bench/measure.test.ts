import { describe, expect, it } from 'vitest';
import { rowOf } from './measure';

const save = { measure: 'Save, p95', unit: 'ms', below: 30 };
const floor = { measure: 'Floor: GET /livez, p95', unit: 'ms' };

describe('rowOf', () => {
  it('judges the value that it prints', () => {
    expect(rowOf(save, 12.345)).toEqual({
      measure: 'Save, p95',
      value: 12.3,
      unit: 'ms',
      target: '< 30',
      ok: true,
    });
    expect(rowOf(save, 29.94)).toMatchObject({ value: 29.9, ok: true });
    expect(rowOf(save, 29.96)).toMatchObject({ value: 30, ok: false });
    expect(rowOf(save, 31)).toMatchObject({ value: 31, ok: false });
  });

  it('asks nothing of a floor but to be known', () => {
    expect(rowOf(floor, 4_000)).toMatchObject({ value: 4_000, target: null, ok: true });
    expect(rowOf(floor, null)).toMatchObject({ value: null, target: null, ok: false });
  });

  it('never passes what was not measured', () => {
    for (const found of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(rowOf(save, found)).toMatchObject({ value: null, target: '< 30', ok: false });
    }
  });
});
