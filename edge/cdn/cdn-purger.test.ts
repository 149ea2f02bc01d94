import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CdnPurger } from './cdn-purger';

let server: Server;
let asked: { headers: IncomingMessage['headers']; body: string; method: string | undefined }[];
let status: number;
let failures: unknown[];
let edge: { seq: number };
let purger: CdnPurger;

beforeEach(async () => {
  asked = [];
  status = 200;
  failures = [];
  edge = { seq: 100 };
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ headers: request.headers, body, method: request.method });
    response.writeHead(status).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`;
  const header = { name: 'Fastly-Key', value: 'secret' };
  purger = new CdnPurger({ url, header }, edge, (error) => failures.push(error));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const drop = (seq: number, tags: string[], hard = false) => ({ seq, tags, hard });

test('says what is gone and what is only old, in the words of the usual services', async () => {
  await purger.apply([drop(1, ['story:a', 'list']), drop(2, ['story:a', 'card:a'], true), drop(3, ['list'])]);
  expect(
    asked.map(({ method, headers, body }) => [method, headers['surrogate-key'], JSON.parse(body)]),
  ).toEqual([
    ['POST', 'story:a card:a', { tags: ['story:a', 'card:a'] }],
    ['POST', 'list', { tags: ['list'] }],
  ]);
  expect(asked.map(({ headers }) => headers['fastly-soft-purge'])).toEqual([undefined, '1']);
  expect(asked[0]?.headers).toMatchObject({ 'fastly-key': 'secret', 'content-type': 'application/json' });
});

test('asks in portions', async () => {
  const tags = Array.from({ length: 65 }, (_, n) => `story:${n}`);
  await purger.apply([drop(1, tags)]);
  expect(asked.map(({ headers }) => String(headers['surrogate-key']).split(' ').length)).toEqual([30, 30, 5]);
});

test('waits until the edge has dropped the pages itself', async () => {
  edge.seq = 6;
  const applied = purger.apply([drop(7, ['story:a'])]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(asked).toEqual([]);
  edge.seq = 7;
  await applied;
  expect(asked).toHaveLength(1);
});

test('is not done, and says so, when the cache refuses or is not there', async () => {
  status = 401;
  await expect(purger.apply([drop(1, ['story:a'])])).rejects.toThrow('401');
  server.closeAllConnections();
  server.close();
  await expect(purger.forgetAll()).rejects.toThrow();
  expect(failures).toHaveLength(2);
});

test('what was missed empties all: every page carries the tag of the site', async () => {
  await purger.forgetAll();
  expect(asked[0]?.headers['surrogate-key']).toBe('site');
});
