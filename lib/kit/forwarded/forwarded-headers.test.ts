import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientAddress, pinHeaders } from './forwarded-headers.ts';
import { parseTrustedProxies } from './trusted-proxies.ts';

const nobody = parseTrustedProxies('');
const proxies = parseTrustedProxies('10.0.0.0/8, 2001:db8::/32 192.0.2.7');

describe('parseTrustedProxies', () => {
  test('knows addresses and ranges of both families', () => {
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8::9', '192.0.2.7']) {
      expect(proxies(address), address).toBe(true);
    }
    for (const address of ['11.0.0.1', '2001:db9::1', '192.0.2.8', '', 'unknown']) {
      expect(proxies(address), address).toBe(false);
    }
  });

  test('trusts nobody by default', () => {
    expect(nobody('127.0.0.1')).toBe(false);
  });

  test('names the entry it can not read', () => {
    expect(() => parseTrustedProxies('10.0.0.1, 10.0.0.0/40')).toThrow(/"10\.0\.0\.0\/40"/);
    expect(() => parseTrustedProxies('localhost')).toThrow(/"localhost"/);
  });
});

describe('clientAddress', () => {
  test.each([
    ['a stranger is not believed', '203.0.113.5', '1.1.1.1', nobody, '203.0.113.5'],
    ['a proxy is believed', '10.0.0.1', '203.0.113.5', proxies, '203.0.113.5'],
    [
      'only what the trusted proxies wrote counts',
      '10.0.0.1',
      '1.1.1.1, 203.0.113.5, 10.9.9.9',
      proxies,
      '203.0.113.5',
    ],
    ['without the header it is the proxy itself', '10.0.0.1', undefined, proxies, '10.0.0.1'],
    ['nonsense ends the walk', '10.0.0.1', '1.1.1.1, unknown, 10.2.2.2', proxies, '10.2.2.2'],
    ['IPv4 in IPv6 is IPv4', '::ffff:203.0.113.5', undefined, nobody, '203.0.113.5'],
    ['ports and brackets are left out', '10.0.0.1', '[2001:db9::1]:4711', proxies, '2001:db9::1'],
    ['every hop trusted: the farthest', '10.0.0.1', '10.0.0.3, 10.0.0.2', proxies, '10.0.0.3'],
  ])('%s', (_name, peer, header, trusts, client) => {
    expect(clientAddress(peer, header, trusts)).toBe(client);
  });
});

describe('pinHeaders', () => {
  const pinned = (headers: Record<string, string>, trusts = nobody) => {
    const request = { headers, socket: { remoteAddress: '10.0.0.1' } } as unknown as IncomingMessage;
    pinHeaders(request, new URL('https://news.example'), trusts);
    return request.headers;
  };

  test('drops what pretends to know the way, sets what we know, keeps the rest', () => {
    const headers = pinned({
      host: 'evil.example',
      cookie: 'a=b',
      origin: 'https://evil.example',
      forwarded: 'for=1.1.1.1',
      'x-forwarded-for': '1.1.1.1',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-forwarded-prefix': '/x',
      'x-real-ip': '1.1.1.1',
      'x-middleware-subrequest': 'proxy',
      'x-dateline-viewer': 'admin',
    });
    expect(headers).toEqual({
      host: 'news.example',
      cookie: 'a=b',
      origin: 'https://evil.example',
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'news.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{12}-/),
    });
  });

  test("takes a trusted proxy's word for the client, for nothing else", () => {
    const headers = pinned({ 'x-forwarded-for': '203.0.113.5', 'x-forwarded-host': 'evil.example' }, proxies);
    expect(headers['x-forwarded-for']).toBe('203.0.113.5');
    expect(headers['x-forwarded-host']).toBe('news.example');
  });

  test('takes a trusted proxy’s name for the request, and a policy of nobody', () => {
    const given = { 'x-request-id': 'trace-0123456789', 'content-security-policy': "script-src 'nonce-x'" };
    expect(pinned(given, proxies)['x-request-id']).toBe('trace-0123456789');
    expect(pinned(given)['x-request-id']).not.toBe('trace-0123456789');
    expect(pinned(given, proxies)).not.toHaveProperty('content-security-policy');
  });
});
