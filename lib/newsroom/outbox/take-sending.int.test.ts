import { expect, it } from 'vitest';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { refusal } from '../test-support/desk';
import { takeSending } from './take-sending';

it('lets somebody send so much by hand in an hour, and says when they may again', async () => {
  const [busy, other] = [await addColleague('admin'), await addColleague('admin')];
  for (let n = 0; n < 120; n += 1) await takeSending(busy);
  const refused = await refusal(takeSending(busy));
  expect(refused).toMatchObject({ code: 'too-many-attempts', status: 429 });
  expect(refused.detail.retryAfter).toBeGreaterThan(3_000);
  await takeSending(other);
});
