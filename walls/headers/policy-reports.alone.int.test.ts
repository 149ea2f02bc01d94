import { beforeEach, expect, it, vi } from 'vitest';
import { POST } from '@/app/api/policy-reports/route';

vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-forwarded-for': '203.0.113.9' }) }));

const log = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => log.mockClear());

const send = (body: string) =>
  POST(new Request('http://localhost:3000/api/policy-reports', { method: 'POST', body }));
const report = (documentURL: string) => ({
  type: 'csp-violation',
  body: { documentURL, effectiveDirective: 'img-src', blockedURL: 'inline', disposition: 'report' },
});

it('writes a line for each, and refuses what is none or too much', async () => {
  const answer = await send(JSON.stringify([report('https://news.example/desk'), report('x')]));
  expect(answer.status).toBe(204);
  expect(log.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
    {
      msg: 'stopped by policy',
      page: 'https://news.example/desk',
      directive: 'img-src',
      disposition: 'report',
    },
    { page: 'x' },
  ]);
  expect((await send('{')).status).toBe(400);
  expect((await send(`"${'x'.repeat(100_000)}"`)).status).toBe(413);
  expect((await send('[]')).status).toBe(204);
});

it('hears so many of one network in an hour, and says when it hears again', async () => {
  const answers = [];
  for (let i = 0; i < 125; i += 1) answers.push(await send('[]'));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(3_000);
  expect(log).not.toHaveBeenCalled();
});
