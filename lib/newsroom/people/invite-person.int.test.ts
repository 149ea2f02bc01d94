import { expect, it } from 'vitest';
import { database } from '@/lib/data/client';
import { addColleague } from '@/lib/data/test-support/newsroom';
import { actingNow } from '../context';
import { refusal } from '../test-support/desk';
import { invitePerson } from './invite-person';

it('refuses somebody who invites without end, says when they may again, and lets everybody else go on', async () => {
  const [busy, calm] = [await addColleague('admin'), await addColleague('admin')];
  const invite = (by: typeof busy, n: number) =>
    invitePerson(actingNow(by), { email: `fay-${n}@desk.example`, role: 'writer', sectionIds: [], days: 1 });
  await invite(busy, 0);
  // As after 39 more.
  const where = { key: `invite:${busy.id}` };
  await database().rateLimiterFlexible.update({ where, data: { points: 40 } });
  const refused = await refusal(invite(busy, 1));
  expect(refused.code).toBe('too-many-attempts');
  expect(refused.detail.retryAfter).toBeGreaterThan(3_500);
  expect(await database().accountLink.count({ where: { email: 'fay-1@desk.example' } })).toBe(0);
  await invite(calm, 1);
});
