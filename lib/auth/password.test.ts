import { verify } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from './password';

describe('hashPassword', () => {
  it('makes an argon2id hash of its own for every password', async () => {
    const [one, other] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await verify(one, 'correct horse')).toBe(true);
  });
});

describe('isPassword', () => {
  it('knows the password from every other, any letters in it', async () => {
    const password = 'Grüße, 世界 😀';
    const hash = await hashPassword(password);
    expect(await isPassword(password, hash)).toBe(true);
    expect(await isPassword(`${password} `, hash)).toBe(false);
    expect(await isPassword('', hash)).toBe(false);
  });

  it('never says yes where there is no hash, not even to the words it compares with then', async () => {
    expect(await isPassword('nobody has this password', null)).toBe(false);
  });
});
