import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseRedirectTarget, pathOfTarget } from './redirect-target';

beforeEach(() => vi.stubEnv('DATELINE_URL', 'https://news.example'));
afterEach(() => vi.unstubAllEnvs());

describe('parseRedirectTarget', () => {
  it.each([
    ['/news/bridge', '/news/bridge'],
    [' /news/bridge/ ', '/news/bridge'],
    ['/news/../culture/bridge?x=1#end', '/culture/bridge?x=1#end'],
    ['/', '/'],
    ['https://news.example/news/bridge', '/news/bridge'],
    ['https://elsewhere.example/a', 'https://elsewhere.example/a'],
  ])('reads %s as %s', (given, target) => {
    expect(parseRedirectTarget(given)).toBe(target);
  });

  it.each([
    '',
    'news/bridge',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/a\\b',
    '/..//evil.example',
    '/.//evil.example',
    '/a\nb',
    '/a\u0000b',
    '/\t/evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'https://user:word@evil.example/',
    'https://news.example//evil.example',
    `/${'a'.repeat(2_100)}`,
  ])('refuses %j', (given) => {
    expect(parseRedirectTarget(given)).toBeNull();
  });

  it('never lets a path leave the site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      'evil.example',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '\t',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const target = parseRedirectTarget(`/${pieces.join('')}`);
        if (target === null) return;
        expect(target).toMatch(/^\/(?!\/)/);
        expect(new URL(target, 'https://news.example').origin).toBe('https://news.example');
        expect(parseRedirectTarget(target)).toBe(target);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('pathOfTarget', () => {
  it('leaves query and fragment out, and has none elsewhere', () => {
    expect(pathOfTarget('/a/b?c#d')).toBe('/a/b');
    expect(pathOfTarget('/a/b#d?c')).toBe('/a/b');
    expect(pathOfTarget('https://elsewhere.example/a')).toBeNull();
  });
});
