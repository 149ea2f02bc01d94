import pino from 'pino';
import { beforeEach, expect, test } from 'vitest';
import { AccessLog } from './access-log';

let lines: Record<string, unknown>[];
let log: AccessLog;
beforeEach(() => {
  lines = [];
  log = new AccessLog(pino({ base: null }, { write: (line) => void lines.push(JSON.parse(line)) }));
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
  expect(lines[0]).toMatchObject({ level: 30, ...access, ms: 1.2 });
  expect(lines[1]).toMatchObject({ level: 50, status: 503 });
});

test('holds no secret of an address, and none without end', () => {
  log.write({ ...access, url: '/preview/link/secret-token/media/a.webp?x=1' });
  log.write({ ...access, url: `/${'a'.repeat(9_000)}` });
  expect(lines[0]?.url).toBe('/preview/link/…/media/a.webp?x=1');
  expect(String(lines[1]?.url)).toHaveLength(500);
});

test('takes one hit of a thousand', () => {
  expect(Array.from({ length: 3_000 }, () => log.takesHit()).filter(Boolean)).toHaveLength(3);
});
