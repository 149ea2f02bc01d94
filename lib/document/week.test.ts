import { expect, it } from 'vitest';
import { dayIn, weekFrom, weeksBeside } from './week';

it('is seven days by the newsroom’s clocks, from today on unless a day is named', () => {
  const week = weekFrom('2026-11-28', 'Europe/London');
  expect([week.days[0], week.days[6]]).toEqual(['2026-11-28', '2026-12-04']);
  expect(week.from.toISOString()).toBe('2026-11-28T00:00:00.000Z');
  expect(weeksBeside(week)).toEqual({ before: '2026-11-21', after: '2026-12-05' });
  // Sunday night in London is Monday in Auckland.
  const now = new Date('2026-11-22T23:00:00Z');
  expect(weekFrom(null, 'Pacific/Auckland', now).days[0]).toBe('2026-11-23');
  expect(weekFrom(null, 'Europe/London', now).days[0]).toBe('2026-11-22');
  expect(dayIn('2026-11-22T23:00:00.000Z', 'Pacific/Auckland')).toBe('2026-11-23');
});

it('is an hour longer when clocks are put back', () => {
  const { from, to } = weekFrom('2026-10-25', 'Europe/London');
  expect((to.getTime() - from.getTime()) / 3_600_000).toBe(7 * 24 + 1);
});
