import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { problemText } from '../../lib/kit/messages/problems.ts';
import { refusesForeign } from './refuse-foreign.ts';

const own = new URL('https://news.example');
const server = createServer((incoming, outgoing) => {
  if (!refusesForeign(incoming, outgoing, own)) outgoing.writeHead(418).end();
});
beforeAll(async () => {
  server.listen(0);
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
});

async function ask(method: string, path: string, headers: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const sent = request({ port, method, path, headers });
  sent.end();
  const [answer] = await once(sent, 'response');
  let body = '';
  for await (const part of answer) body += part;
  return { status: answer.statusCode, body };
}

it('lets pages of ours pass, and whoever only reads', async () => {
  expect((await ask('POST', '/api/uploads', { origin: own.origin })).status).toBe(418);
  expect((await ask('POST', '/desk', { 'sec-fetch-site': 'same-origin' })).status).toBe(418);
  expect((await ask('GET', '/', { origin: 'https://evil.example' })).status).toBe(418);
});

it('answers everybody else with a code and the sentence of the catalogue', async () => {
  for (const path of [
    '/desk/stories/x',
    '/api/drafts/x',
    '/api/auth/signout',
    '//api/uploads',
    '/%61pi/uploads',
  ]) {
    const { status, body } = await ask('POST', path, { origin: 'null' });
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({
      code: 'foreign-origin',
      message: problemText('foreign-origin'),
      detail: {},
    });
  }
  // A path that only looks like the one door that is open.
  const report = { origin: 'https://evil.example' };
  expect((await ask('POST', '/api/policy-reports?x=1', report)).status).toBe(418);
  expect((await ask('POST', '/api/policy-reports/x', report)).status).toBe(403);
  expect((await ask('DELETE', '/api/policy-reports', report)).status).toBe(403);
});
