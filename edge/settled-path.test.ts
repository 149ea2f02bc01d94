import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settledPath } from './settled-path';

describe('settledPath', () => {
  test.each([
    ['/', '/'],
    ['/news/zebra-third', '/news/zebra-third'],
    ['/news/zebra%2Dthird', '/news/zebra-third'],
    ['/n%65ws/zebra-third', '/news/zebra-third'],
    ['/%7Eana/%2e%2E/a', '/a'],
    ['/news/../news/x', '/news/x'],
    ['/./news', '/news'],
    ['/news/%2e%2e/news', '/news'],
    ['/news/..', '/'],
    ['/news/.', '/news'],
    ['/../../news', '/news'],
    ['/..//evil.example', '/evil.example'],
    ['/a//../b', '/a/b'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/...', '/...'],
    // Needed, and what an escape of an escape hides.
    ['/a%2Fb%3f', '/a%2Fb%3f'],
    ['/a%2565', '/a%2565'],
    ['/%5cevil.example', '/%5cevil.example'],
    ['/%%36%35', null],
    ['/100%', null],
  ])('%s', (path, settled) => {
    expect(settledPath(path)).toBe(settled);
  });

  test('is settled by once, and stays on this site', () => {
    const piece = fc.constantFrom(
      '/',
      '//',
      '.',
      '..',
      '%2e',
      '%2E',
      '%65',
      '%2F',
      '%5C',
      '%',
      '%25',
      '65',
      'a',
      '\\',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const settled = settledPath(`/${pieces.join('')}`);
        if (settled === null) return;
        expect(settledPath(settled)).toBe(settled);
        expect(settled).toMatch(/^\/(?!\/)/);
        // As whatever reads it by the same standard sees it: there are no dots left to resolve.
        if (!settled.includes('\\')) expect(new URL(settled, 'https://news.example').pathname).toBe(settled);
      }),
    );
  });
});
