import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newId } from './ids';
import { muteToken, readMuteToken } from './mute-token';

beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'a secret of this test'));
afterEach(() => vi.unstubAllEnvs());

const mute = { personId: newId(), kind: 'returned' };

it('says whose mails of which kind, and fits into an address', () => {
  const token = muteToken(mute);
  expect(readMuteToken(token)).toEqual(mute);
  expect(token).toMatch(/^[\w.-]+$/);
});

it('is nobody’s when a letter of it is changed, or the secret', () => {
  const token = muteToken(mute);
  for (let at = 0; at < token.length; at += 1) {
    const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    expect(readMuteToken(changed)).toBeNull();
  }
  for (const wrong of ['', '.', `${token}.`, `${token}.x`, token.slice(1), 'é.é']) {
    expect(readMuteToken(wrong)).toBeNull();
  }
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret');
  expect(readMuteToken(token)).toBeNull();
});
