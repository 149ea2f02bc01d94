import { expect, it } from 'vitest';
import { newSecretToken, tokenHash } from './secret-token';

it('makes tokens that are long and different, and of which only a hash is kept', () => {
  const tokens = Array.from({ length: 100 }, newSecretToken);
  expect(new Set(tokens).size).toBe(100);
  for (const token of tokens) {
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenHash(token)).not.toBe(token);
    expect(tokenHash(token)).toBe(tokenHash(token));
  }
});
