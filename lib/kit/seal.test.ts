import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instanceSecrets } from './instance-secrets';
import { isFreshlySealed, seal, unseal } from './seal';

const [first, second] = ['a'.repeat(40), 'b'.repeat(40)];
beforeEach(() => {
  vi.stubEnv('DATELINE_SECRETS_FILE', '');
  vi.stubEnv('NEXTAUTH_SECRET', first);
  vi.stubEnv('NEXTAUTH_SECRET_FORMER', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('a sealed value', () => {
  it('opens to what it was, and never looks the same twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const [one, other] = [seal(text, 'totp:a'), seal(text, 'totp:a')];
        expect(unseal(one, 'totp:a')).toBe(text);
        expect(one).not.toBe(other);
        expect(one).toMatch(/^v1\.[\w-]{8}\.[\w-]{16}\.[\w-]{22,}$/);
      }),
    );
  });

  it('opens for nothing else, and not once a bit of it was changed', () => {
    const sealed = seal('JBSWY3DPEHPK3PXP', 'totp:a');
    expect(() => unseal(sealed, 'totp:b')).toThrow();
    const [version, key, iv, text = ''] = sealed.split('.');
    const changed = Buffer.from(text, 'base64url');
    changed[3] = (changed[3] ?? 0) ^ 1;
    expect(() => unseal([version, key, iv, changed.toString('base64url')].join('.'), 'totp:a')).toThrow();
    expect(() => unseal([version, key, iv, text.slice(0, 20)].join('.'), 'totp:a')).toThrow();
  });

  it('opens by a former secret until that is gone, and then says so without saying what it holds', () => {
    const sealed = seal('JBSWY3DPEHPK3PXP', 'totp:a');
    vi.stubEnv('NEXTAUTH_SECRET', second);
    vi.stubEnv('NEXTAUTH_SECRET_FORMER', first);
    expect([unseal(sealed, 'totp:a'), isFreshlySealed(sealed)]).toEqual(['JBSWY3DPEHPK3PXP', false]);
    expect(isFreshlySealed(seal('x', 'totp:a'))).toBe(true);
    vi.stubEnv('NEXTAUTH_SECRET_FORMER', '');
    expect(() => unseal(sealed, 'totp:a')).toThrow(/which this newsroom has no more/);
  });

  it('may be one that was stored before values were sealed', () => {
    expect(unseal('JBSWY3DPEHPK3PXP', 'totp:a')).toBe('JBSWY3DPEHPK3PXP');
    expect(isFreshlySealed('whsec_abc')).toBe(false);
  });
});

describe('the file of secrets', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-secrets-'));
    file = join(folder, 'secrets.json');
    vi.stubEnv('DATELINE_SECRETS_FILE', file);
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read again when it has changed, and former secrets count until their time', () => {
    writeFileSync(file, JSON.stringify({ sessionSecret: first }));
    expect(instanceSecrets()).toEqual({ current: first, former: [] });
    const until = new Date(Date.now() + 60_000).toISOString();
    writeFileSync(file, JSON.stringify({ sessionSecret: second, former: [{ secret: first, until }] }));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    vi.setSystemTime(Date.now() + 1_500);
    expect(instanceSecrets()).toEqual({ current: second, former: [first] });
    vi.setSystemTime(Date.now() + 60_000);
    expect(instanceSecrets().former).toEqual([]);
  });
});
