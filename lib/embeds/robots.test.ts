import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { robotsAllow, robotsRules } from './robots';

const allows = (text: string, path: string) =>
  robotsAllow(robotsRules(text), new URL(`https://news.example${path}`));

describe('robotsAllow', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['user-agent: *\ndisallow: /private', '/private/ferry', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /\nAllow: /news/', '/news/ferry', true],
    ['User-agent: *\nAllow: /a\nDisallow: /a', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
    ['User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['User-agent: *\nDisallow: /küste', '/k%C3%BCste/1', false],
    ['User-agent: *\nDisallow: / # not for you', '/a', false],
    ['User-agent: *\nDisallow: /\n\nUser-agent: DatelineBot\nAllow: /', '/a', true],
    ['User-agent: datelinebot\nUser-agent: other\nDisallow: /', '/a', false],
    ['User-agent: other\nDisallow: /\n\nUser-agent: datelinebot\nDisallow: /b', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['Disallow: /', '/a', true],
    ['<html><body>Not found: /</body></html>', '/a', true],
    ['User-agent: *\r\nDisallow: /a\r\nSitemap: https://news.example/s.xml\r\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /', '/robots.txt', true],
  ])('%j and %s: %s', (text, path, allowed) => expect(allows(text, path)).toBe(allowed));

  it('reads anything, soon', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('User-agent: *', 'Disallow: /*a*a*a*a*b', 'Allow: /%', 'Disallow: \ud800'),
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        fc.webPath(),
        (text, path) => {
          expect(typeof allows(text, path)).toBe('boolean');
        },
      ),
    );
    const hostile = `User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*b\n'.repeat(2_000)}`;
    expect(allows(hostile, `/${'a'.repeat(2_000)}`)).toBe(true);
  });
});
