import { describe, expect, it } from 'vitest';
import { deskPolicy, newNonce, nonceIn, previewPolicy, watchedPolicy } from './page-policies';

/** The directives of a policy: names with their sources. */
function directives(policy: string): Record<string, string[]> {
  const parts = policy.split('; ').map((part) => part.split(' '));
  expect(new Set(parts.map(([name]) => name)).size).toBe(parts.length);
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
}

describe('the policies of the newsroom', () => {
  it('run no script that does not know the nonce, in production', () => {
    const nonce = newNonce();
    expect(directives(deskPolicy(nonce))['script-src']).toEqual([
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
    ]);
    for (const policy of [deskPolicy(nonce), previewPolicy(nonce)]) {
      const said = directives(policy);
      expect(policy).not.toMatch(
        /unsafe-eval|unsafe-hashes|script-src[^;]*(\*|unsafe-inline|https?:|data:|blob:)/,
      );
      expect(said).toMatchObject({
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
      });
      expect(said['default-src']).toEqual(["'self'"]);
      expect(said['connect-src']).toEqual(["'self'"]);
    }
  });

  it('keep the desk out of all frames, and previews in frames of ours', () => {
    expect(directives(deskPolicy('x'))['frame-ancestors']).toEqual(["'none'"]);
    expect(directives(previewPolicy('x'))['frame-ancestors']).toEqual(["'self'"]);
  });

  it('only watch what Trusted Types would stop', () => {
    expect(directives(watchedPolicy)['require-trusted-types-for']).toEqual(["'script'"]);
  });

  it('name a nonce that is never the same, and found again', () => {
    const many = Array.from({ length: 100 }, newNonce);
    expect(new Set(many).size).toBe(100);
    for (const nonce of many) expect(nonceIn(deskPolicy(nonce))).toBe(nonce);
    expect([nonceIn(null), nonceIn("script-src 'self'"), nonceIn("script-src 'nonce-\"><script>'")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
