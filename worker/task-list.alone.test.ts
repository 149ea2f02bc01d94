import { expect, it, vi } from 'vitest';
import { scope } from '@/lib/kit/log/request-id';
import { taskList } from './task-list';

const { ran } = vi.hoisted(() => ({ ran: [] as unknown[] }));
vi.mock('./tasks', () => ({
  tasks: { 'send-webhook': async (payload: unknown) => ran.push([payload, scope()]) },
}));

const handler = taskList(() => true)['send-webhook'];
const run = (payload: unknown) =>
  handler?.(payload as never, { job: { attempts: 1, max_attempts: 8 }, abortSignal: undefined } as never);

it('works for the request that asked for it, so that both logs call it the same', async () => {
  const own = { deliveryId: '01910000-0000-7000-8000-000000000001' };
  await run({ ...own, _request: 'abcdef012345-7' });
  await run({ ...own, _cron: {} });
  await run({ ...own, _request: { odd: true } });
  expect(ran).toEqual([
    [own, { job: 'send-webhook', requestId: 'abcdef012345-7' }],
    [own, { job: 'send-webhook' }],
    [own, { job: 'send-webhook' }],
  ]);
  expect(scope()).toEqual({});
});
