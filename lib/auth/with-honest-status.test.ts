import { expect, it } from 'vitest';
import { withHonestStatus } from './with-honest-status';

const answer = (body: string, status = 401) =>
  new Response(body, { status, headers: { 'content-type': 'application/json', 'set-cookie': 'a=b' } });
const refused = (error: string) =>
  answer(JSON.stringify({ url: `http://localhost:3000/desk/sign-in?error=${error}` }));

it.each([
  ['too-many-attempts:840', 429, '840'],
  ['busy:3', 503, '3'],
  ['CredentialsSignin', 401, null],
  ['code-needed:app', 401, null],
  ['busy:soon', 401, null],
])('answers %s with %i', async (error, status, retryAfter) => {
  const told = await withHonestStatus(refused(error));
  expect([told.status, told.headers.get('retry-after')]).toEqual([status, retryAfter]);
  expect(told.headers.get('set-cookie')).toBe('a=b');
  expect(await told.json()).toMatchObject({ url: expect.stringContaining(error) });
});

it.each(['', 'no json', '{}', '{"url":7}', '{"url":"::"}'])('leaves %j as it is', async (body) => {
  const told = await withHonestStatus(answer(body));
  expect([told.status, await told.text()]).toEqual([401, body]);
  const other = answer(body, 200);
  expect(await withHonestStatus(other)).toBe(other);
});
