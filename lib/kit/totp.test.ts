import { describe, expect, it } from 'vitest';
import { newTotpSecret, totpAddress, totpStep } from './totp';

/** “12345678901234567890”, the secret of RFC 6238, appendix B; its codes there, cut to six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1_000);

describe('totpStep', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('knows the code at %i seconds', (seconds, code) => {
    expect(totpStep(secret, code, at(seconds), null)).toBe(Math.floor(seconds / 30));
  });

  it('takes the code before and the next one, and none further off', () => {
    const step = 1_111_111_111;
    const taken = [-61, -30, 0, 30, 61].map(
      (off) => totpStep(secret, '050471', at(step + off), null) !== null,
    );
    expect(taken).toEqual([false, true, true, true, false]);
  });

  it('takes a code once', () => {
    const step = totpStep(secret, '287082', at(59), null);
    expect(totpStep(secret, '287082', at(59), step)).toBeNull();
  });

  it('takes spaces, and nothing else', () => {
    expect(totpStep(secret, '287 082', at(59), null)).toBe(1);
    for (const code of ['', '28708', '2870820', '-87082', '２８７０８２']) {
      expect(totpStep(secret, code, at(59), null)).toBeNull();
    }
  });
});

it('makes a secret that no one else has, and the address that apps read', () => {
  expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(newTotpSecret());
  expect(totpAddress(secret, { site: 'The Ledger & Co', email: 'fay@ledger.example' })).toBe(
    `otpauth://totp/The%20Ledger%20%26%20Co:fay%40ledger.example?secret=${secret}&issuer=The%20Ledger%20%26%20Co`,
  );
});
