import { describe, expect, it } from 'vitest';
import { pinEnd } from './pin-end';

describe('the end of a pin, as it is typed', () => {
  it.each([
    ['2026-11-22T09:30', { until: '2026-11-22T08:30:00.000Z' }],
    ['2026-11-22T09:30:15', { until: '2026-11-22T08:30:00.000Z' }],
    ['', { until: null }],
    ['12026-11-22T09:30', null],
    ['9999-12-31T23:59', null],
    ['2026-02-30T09:30', null],
  ])('%s', (value, end) => {
    expect(pinEnd(value, 'Europe/Oslo')).toEqual(end);
  });
});
