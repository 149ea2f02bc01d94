import { afterEach, describe, expect, it } from 'vitest';
import { consoleTo, jsonLog } from './json-log';
import { newRequestId, scope, takeRequestId, within } from './request-id';
import { withoutSecrets } from './without-secrets';

const lines: string[] = [];
const log = jsonLog('next', { write: (line: string) => void lines.push(line) });
const last = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;
let undo = () => {};
afterEach(() => {
  undo();
  lines.length = 0;
});

describe('a line of the log', () => {
  it('is JSON, and says when, how grave, by whom and for which request', () => {
    within({ requestId: 'abcdef012345-1', job: 'check-links' }, () => log.warn({ left: 3 }, 'slow\nlines'));
    expect(last()).toMatchObject({
      level: 40,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      process: 'next',
      requestId: 'abcdef012345-1',
      job: 'check-links',
      left: 3,
      msg: 'slow\nlines',
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.match(/\n/g)).toHaveLength(1);
  });

  it('keeps the request over everything that waits', async () => {
    await Promise.all(
      ['one-request-a', 'one-request-b'].map((requestId) =>
        within({ requestId }, async () => {
          await new Promise((go) => setImmediate(go));
          log.info('later');
          expect(scope()).toEqual({ requestId });
        }),
      ),
    );
    expect(lines.map((line) => JSON.parse(line).requestId)).toEqual(['one-request-a', 'one-request-b']);
    log.info('nobody asked');
    expect(last()).not.toHaveProperty('requestId');
  });

  it('comes of what is said by console too: errors with their stacks, the rest as words', () => {
    undo = consoleTo(log);
    console.error('What is due failed:', new TypeError('no such thing'));
    expect(last()).toMatchObject({ level: 50, msg: 'What is due failed:', err: { type: 'TypeError' } });
    expect(JSON.stringify(last())).toContain('json-log.test');
    console.warn('%d of %s', 3, 'four');
    expect(last()).toMatchObject({ level: 40, msg: '3 of four' });
    console.error(new Error('alone'));
    expect(last()).toMatchObject({ msg: 'alone' });
  });
});

describe('secrets', () => {
  const token = 'Qm9ndXNUb2tlblRoYXRPcGVuc1NvbWV0aGluZ09wZW4';

  it.each<[string, object]>([
    ['a password', { password: token }],
    ['one further inside', { person: { credentials: { password: token } } }],
    ['a cookie', { request: { headers: { cookie: `dateline.session=${token}` } } }],
    ['who authorises', { headers: { authorization: `Bearer ${token}` } }],
    ['a webhook’s secret', { webhook: { secret: `whsec_${token}` } }],
  ])('%s is left out by its name', (_, given) => {
    log.info(given, 'x');
    expect(lines[0]).not.toContain(token);
  });

  it.each([
    `GET /preview/link/${token}/media/a.webp`,
    `GET /desk/join/${token}`,
    `POST /desk/reset/${token}?x=1`,
    `cookie was __Host-dateline.session=${token}; other=1`,
    `dateline.device=${token}`,
    `postgresql://dateline:${token}@db.internal/news`,
    `smtp://user:${token}@mail.example:587`,
    `Authorization: Bearer ${token}`,
    `signed with whsec_${token}`,
    `$argon2id$v=19$m=19456,t=2,p=1$${token}$${token}`,
    `eyJhbGciOiJkaXIifQ..${token}.${token}.${token}`,
    `{"password":"${token}"}`,
    `password=${token}&email=x`,
    `secret: '${token}'`,
  ])('%s is left out by how it looks, in words and in errors', (text) => {
    log.error({ err: new Error(text), url: text }, text);
    expect(lines[0]).not.toContain(token);
    expect(() => last()).not.toThrow();
  });

  it('leaves everything else alone', () => {
    for (const text of [
      'GET /desk/stories/1',
      'a token',
      'https://news.example:8443/a@b',
      'code: 7',
      'Basic facts',
    ])
      expect(withoutSecrets(text)).toBe(text);
  });
});

describe('the name of a request', () => {
  const sent = (id: string | undefined, peer = '10.0.0.1') =>
    ({ headers: { 'x-request-id': id }, socket: { remoteAddress: peer } }) as never;
  const trusts = (address: string) => address === '10.0.0.1';

  it('is what a trusted proxy calls it, else one of our own', () => {
    expect(takeRequestId(sent('01HZX-trace_7'), trusts)).toBe('01HZX-trace_7');
    for (const odd of [
      undefined,
      '',
      'short',
      'a'.repeat(65),
      'two words here',
      'x\ny-long-enough',
      '{"msg":"forged"}',
    ])
      expect(takeRequestId(sent(odd), trusts)).toMatch(/^[0-9a-f]{12}-[0-9a-z]+$/);
    expect(takeRequestId(sent('01HZX-trace_7', '203.0.113.5'), trusts)).toMatch(/^[0-9a-f]{12}-/);
  });

  it('is never given twice', () => {
    expect(new Set(Array.from({ length: 1_000 }, newRequestId)).size).toBe(1_000);
  });
});
