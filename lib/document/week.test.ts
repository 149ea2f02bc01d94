import { expect, it } from 'vitest';
import { dayIn, weekOf, weeksBeside } from './week';

it('is the seven days from Monday on by the newsroom’s clocks', () => {
  const week = weekOf('2026-11-22', 'Europe/London');
  expect([week.days[0], week.days[6]]).toEqual(['2026-11-16', '2026-11-22']);
  expect(week.from.toISOString()).toBe('2026-11-16T00:00:00.000Z');
  expect(weeksBeside(week)).toEqual({ before: '2026-11-09', after: '2026-11-23' });
  // Sunday night in London is Monday in Auckland.
  const now = new Date('2026-11-22T23:00:00Z');
  expect(weekOf(null, 'Pacific/Auckland', now).days[0]).toBe('2026-11-23');
  expect(weekOf(null, 'Europe/London', now).days[0]).toBe('2026-11-16');
  expect(dayIn('2026-11-22T23:00:00.000Z', 'Pacific/Auckland')).toBe('2026-11-23');
});

it('is an hour longer when clocks are put back', () => {
  const { from, to } = weekOf('2026-10-25', 'Europe/London');
  expect((to.getTime() - from.getTime()) / 3_600_000).toBe(7 * 24 + 1);
});
