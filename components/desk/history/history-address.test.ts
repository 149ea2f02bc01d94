import { expect, it } from 'vitest';
import { comparisonAddress, readHistoryQuery } from './history-address';

it('reads versions and leaves out what is none', () => {
  expect(readHistoryQuery({ before: '120', from: '7', to: '12' })).toEqual({ before: 120, from: 7, to: 12 });
  const garbage = { before: '-1', from: '1e9', to: ['9999999999', '3'] };
  expect(readHistoryQuery(garbage)).toEqual({ before: null, from: null, to: null });
});

it('names two versions, or one that is compared with the one before', () => {
  expect(comparisonAddress('s', 12, 7)).toBe('/desk/stories/s/history/compare?from=7&to=12');
  expect(comparisonAddress('s', 12)).toBe('/desk/stories/s/history/compare?to=12');
});
