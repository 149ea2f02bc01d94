import { isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '@/lib/kit/problem';
import { isPublicAddress } from './public-address';
import { bareHost, vetUrl } from './vet-url';

function reasonOf(input: string, options?: Parameters<typeof vetUrl>[1]): unknown {
  try {
    vetUrl(input, options);
  } catch (error) {
    if (isProblem(error, 'address-refused')) return error.detail.reason;
    throw error;
  }
  return 'passed';
}

describe('vetUrl', () => {
  it.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c'],
    ['http://news.example:80/', 'http://news.example/'],
    ['http://news.example:443/', 'http://news.example:443/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://8.8.8.8/x', 'https://8.8.8.8/x'],
    ['https://[2606:4700:4700::1111]/', 'https://[2606:4700:4700::1111]/'],
  ])('lets %s through', (input, href) => expect(vetUrl(input).href).toBe(href));

  it.each([
    ['ftp://news.example/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://user:secret@news.example/', 'credentials'],
    ['https://user@news.example/', 'credentials'],
    ['https://:secret@news.example/', 'credentials'],
    // What looks like a host before an at sign is a name to sign in by.
    ['https://news.example@127.0.0.1/', 'credentials'],
    ['https://news.example:443@127.0.0.1/', 'credentials'],
    ['https://news.example%2f@127.0.0.1/', 'credentials'],
    ['https://127.0.0.1\\@news.example/', 'not-public'],
    ['https://127.0.0.1#@news.example/', 'not-public'],
    ['https://127.0.0.1?@news.example/', 'not-public'],
    ['https://news.example%00.127.0.0.1/', 'malformed'],
    ['gopher://news.example:25/_MAIL', 'scheme'],
    ['dict://news.example:11211/stats', 'scheme'],
    ['ldap://news.example/', 'scheme'],
    ['ws://news.example/', 'scheme'],
    ['blob:https://news.example/6f1f0a0e', 'scheme'],
    ['view-source:https://news.example/', 'scheme'],
    ['about:blank', 'scheme'],
    ['https://news.example:8080/', 'port'],
    ['https://news.example:22/', 'port'],
    ['https://localhost/', 'host'],
    ['https://desk.localhost/', 'host'],
    ['https://intranet/', 'host'],
    ['https://printer.local/', 'host'],
    ['https://metadata.google.internal/', 'host'],
    ['https://router.home.arpa/', 'host'],
    ['https://news.example./', 'host'],
    ['https://localhost./', 'host'],
    ['http://127.0.0.1/', 'not-public'],
    ['http://127.0.0.1./', 'host'],
    ['http://2130706433/', 'host'],
    ['http://0x7f000001/', 'host'],
    ['http://0177.0.0.1/', 'host'],
    ['http://127.1/', 'host'],
    ['http://134744072/', 'host'],
    ['http:134744072', 'host'],
    ['http://１２７.0.0.1/', 'host'],
    ['http://%31%32%37.0.0.1/', 'host'],
    ['http://[::1]/', 'not-public'],
    ['http://[::ffff:127.0.0.1]/', 'not-public'],
    ['http://[::ffff:7f00:1]/', 'not-public'],
    ['http://[fe80::1%25eth0]/', 'malformed'],
    ['http://[fe80::1%eth0]/', 'malformed'],
    ['http://[fe80::1]/', 'not-public'],
    ['http://[::127.0.0.1]/', 'not-public'],
    ['http://[0:0:0:0:0:ffff:0a00:0001]/', 'not-public'],
    ['http://[::ffff:0:127.0.0.1]/', 'not-public'],
    ['http://[64:ff9b::10.0.0.1]/', 'not-public'],
    ['http://[2002:a9fe:a9fe::]/', 'not-public'],
    ['http://[fc00::1]/', 'not-public'],
    ['http://[::]/', 'not-public'],
    ['http://0/', 'host'],
    ['http://0.0.0.0/', 'not-public'],
    ['http://00000177.0.0.1/', 'host'],
    ['http://0x7f.0x0.0x0.0x1/', 'host'],
    ['http://0x7F.1/', 'host'],
    ['http://127.0.1/', 'host'],
    ['http://017700000001/', 'host'],
    ['http://4294967296/', 'malformed'],
    ['http://１６９。２５４。１６９。２５４/', 'host'],
    ['http://127。0。0。1/', 'host'],
    ['http://①②⑦.⓪.⓪.①/', 'host'],
    ['https://news.example:00443/', 'passed'],
    ['http://169.254.169.254/latest/meta-data/', 'not-public'],
    ['https://news.example/a\nb', 'malformed'],
    ['java\nscript:alert(1)', 'malformed'],
    ['/relative', 'malformed'],
    ['', 'malformed'],
    [`https://news.example/${'a'.repeat(2_100)}`, 'malformed'],
  ])('refuses %s (%s)', (input, reason) => expect(reasonOf(input)).toBe(reason));

  it('vets a redirect against the address it came from', () => {
    const base = new URL('https://news.example/a/b');
    expect(vetUrl('../c', { base }).href).toBe('https://news.example/c');
    expect(reasonOf('//2130706433/', { base })).toBe('host');
    expect(reasonOf('//[::ffff:10.0.0.1]/', { base })).toBe('not-public');
    expect(reasonOf('http:\\\\127.1\\', { base })).toBe('host');
  });

  it('exempts exactly the named loopback endpoint', () => {
    const testEndpoint = 'http://127.0.0.1:4123';
    expect(vetUrl('http://127.0.0.1:4123/oembed', { testEndpoint }).pathname).toBe('/oembed');
    expect(reasonOf('http://127.0.0.1:4124/', { testEndpoint })).toBe('port');
    expect(reasonOf('https://127.0.0.1:4123/', { testEndpoint })).toBe('port');
    expect(reasonOf('http://127.0.0.1/', { testEndpoint })).toBe('not-public');
    expect(reasonOf('http://2130706433:4123/', { testEndpoint })).toBe('host');
    expect(reasonOf('http://localhost:4123/', { testEndpoint })).toBe('port');
    expect(reasonOf('http://a:b@127.0.0.1:4123/', { testEndpoint })).toBe('credentials');
  });

  it('never passes a host that is an address of a private network, however it is written', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.constantFrom(0x7f000001, 0x0a000001, 0xc0a80101, 0xa9fea9fe, 0),
    );
    const spelling = fc.tuple(number, fc.integer({ min: 0, max: 7 })).map(([value, form]) => {
      const octets = [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
      const hex = value.toString(16).padStart(8, '0');
      return [
        octets.join('.'),
        String(value),
        `0x${hex}`,
        octets.map((octet) => `0${octet.toString(8)}`).join('.'),
        `${octets[0]}.${value & 0xffffff}`,
        `[::ffff:${octets.join('.')}]`,
        `[64:ff9b::${hex.slice(0, 4)}:${hex.slice(4)}]`,
        `[2002:${hex.slice(0, 4)}:${hex.slice(4)}::]`,
      ][form] as string;
    });
    const host = fc.oneof(
      spelling,
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6().map((v6) => `[${v6}]`),
      fc.string(),
    );
    fc.assert(
      fc.property(host, fc.constantFrom('', '.', ':80', ':443'), (name, end) => {
        let url: URL;
        try {
          url = vetUrl(`http://${name}${end}/`);
        } catch (error) {
          expect(isProblem(error, 'address-refused')).toBe(true);
          return;
        }
        const passed = bareHost(url.hostname);
        expect(isIP(passed) ? isPublicAddress(passed) : passed.includes('.')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
