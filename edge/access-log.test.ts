import { beforeEach, expect, test } from 'vitest';
import { newSecretToken } from '@/lib/kit/secret-token';
import { AccessLog, newLogger } from './access-log';

let lines: Record<string, unknown>[];
let log: AccessLog;
beforeEach(() => {
  lines = [];
  log = new AccessLog(newLogger({ write: (line) => void lines.push(JSON.parse(line)) }));
});

const access = {
  method: 'GET',
  url: '/a',
  status: 200,
  how: 'miss',
  ms: 1.2345,
  client: '192.0.2.1',
  id: 'x-1',
};

test('says how a request was answered; one that failed as an error', () => {
  log.write(access);
  log.write({ ...access, status: 503, how: 'unavailable' });
  const { id, ...rest } = access;
  expect(lines[0]).toMatchObject({ level: 30, ...rest, requestId: id, ms: 1.2 });
  expect(lines[1]).toMatchObject({ level: 50, status: 503 });
});

test('holds no secret of an address, and none without end', () => {
  log.write({ ...access, url: '/preview/link/secret-token/media/a.webp?x=1' });
  log.write({ ...access, url: `/${'a'.repeat(9_000)}` });
  expect(lines[0]?.url).toBe('/preview/link/…/media/a.webp?x=1');
  expect(String(lines[1]?.url)).toHaveLength(500);
  const token = newSecretToken();
  const addresses = [
    `/desk/join/${token}`,
    `/desk/reset/${token}?_rsc=abc`,
    `/DESK/Join/${token}/`,
    `/desk/sign-in?from=%2Fdesk%2Fjoin%2F${token}`,
    `/a?b=${token}&c=1`,
  ];
  for (const url of addresses) log.write({ ...access, url });
  expect(lines.slice(2).map(({ url }) => url)).toEqual(addresses.map((url) => url.replace(token, '…')));
});

test('writes no cookie, password or token that is handed to it', () => {
  const secrets = { cookie: 'sealed', authorization: 'Bearer x', password: 'five boats', token: 'abc' };
  log.logger.info({ ...secrets, path: '/a' });
  log.logger.error({ request: { headers: { ...secrets, accept: 'text/html' } } }, 'failed');
  log.logger.warn({ headers: { 'set-cookie': ['dateline.session=sealed'] }, secret: 'x', csrfToken: 'y' });
  const written = JSON.stringify(lines);
  for (const secret of ['sealed', 'Bearer', 'five boats', 'abc']) expect(written).not.toContain(secret);
  expect(lines[0]).toMatchObject({ path: '/a', password: '…' });
  expect(lines[1]).toMatchObject({ msg: 'failed', request: { headers: { accept: 'text/html' } } });
});

test('takes one hit of a thousand', () => {
  expect(Array.from({ length: 3_000 }, () => log.takesHit()).filter(Boolean)).toHaveLength(3);
});
