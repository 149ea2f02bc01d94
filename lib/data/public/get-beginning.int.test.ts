import { expect, it } from 'vitest';
import { getBeginning } from './get-beginning';

it('is an instant that has passed, and always the same', async () => {
  const began = await getBeginning();
  expect(Date.parse(began)).toBeLessThanOrEqual(Date.now());
  expect(Date.parse(began)).toBeGreaterThan(Date.parse('2020-01-01'));
  expect(await getBeginning()).toBe(began);
});
