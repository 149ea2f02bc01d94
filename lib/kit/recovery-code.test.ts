import { expect, it } from 'vitest';
import { newRecoveryCodes, recoveryHash } from './recovery-code';

it('makes ten codes that can be written down', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/);
});

it('knows a code however it was typed, and nothing else', () => {
  const hash = recoveryHash('01k3-m9pq-rstv-wxyz');
  expect(hash).toMatch(/^[\w-]{43}$/);
  for (const typed of ['01K3M9PQRSTVWXYZ', ' 01k3 m9pq rstv wxyz ', 'OIk3-m9pq-rstv-wxyz']) {
    expect(recoveryHash(typed)).toBe(hash);
  }
  for (const typed of ['', '287082', '01k3-m9pq-rstv-wxy', '01k3-m9pq-rstv-wxyu'])
    expect(recoveryHash(typed)).toBeNull();
});
