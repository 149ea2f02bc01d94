import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { returnAddress, signInAddress } from './return-address';

describe('returnAddress', () => {
  it.each(['/desk', '/desk/stories', '/desk/stories/0199?tab=photos#b1'])('keeps %s', (path) => {
    expect(returnAddress(path)).toBe(path);
  });

  it.each([
    undefined,
    ['/desk/stories', '/desk/account'],
    '',
    '/',
    '/news/a-story',
    '/deskold',
    '/desk/../api/auth/signout',
    '/desk/\\..\\..\\evil',
    'https://evil.example/desk',
    '//evil.example/desk',
    '/\\evil.example/desk',
    'javascript:alert(1)//desk',
    '/desk/sign-in?from=/desk/sign-in',
  ])('refuses %s', (from) => {
    expect(returnAddress(from)).toBe('/desk/stories');
  });

  it('never leaves the desk, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const from of [text, `/desk${text}`, `/desk/${text}`]) {
          const url = new URL(returnAddress(from), 'https://news.example');
          expect(url.origin).toBe('https://news.example');
          expect(url.pathname).toMatch(/^\/desk(\/|$)/);
        }
      }),
    );
  });

  it('reads what signInAddress writes', () => {
    const path = '/desk/stories?q=a%26b&status=draft';
    expect(
      returnAddress(new URL(signInAddress(path), 'https://n.example').searchParams.get('from') ?? ''),
    ).toBe(path);
  });
});
