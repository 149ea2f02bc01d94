import { hash as cheapHash, verify } from '@node-rs/argon2';
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

  it('never says yes where there is no hash', async () => {
    expect(await isPassword('', null)).toBe(false);
    expect(await isPassword('nobody has this password', null)).toBe(false);
  });

  it('takes as long for nobody as for somebody', async () => {
    const hash = await hashPassword('correct horse');
    const times: Record<'somebody' | 'nobody', number[]> = { somebody: [], nobody: [] };
    for (let round = 0; round < 12; round += 1) {
      for (const [who, against] of [
        ['somebody', hash],
        ['nobody', null],
      ] as const) {
        const began = performance.now();
        await isPassword('wrong', against);
        times[who].push(performance.now() - began);
      }
    }
    // The quickest of each: what else the machine does only ever adds.
    const [somebody, nobody] = [Math.min(...times.somebody), Math.min(...times.nobody)];
    expect(nobody / somebody).toBeGreaterThan(0.6);
    expect(nobody / somebody).toBeLessThan(1.67);
  });

  it('turns away who comes when a whole newsroom waits, and is there again for the next', async () => {
    // Quickly checked: what counts here is how many wait.
    const hash = await cheapHash('correct horse', { memoryCost: 64, timeCost: 1, parallelism: 1 });
    const many = Array.from({ length: 80 }, () => isPassword('correct horse', hash));
    const outcomes = await Promise.allSettled(many);
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBeGreaterThanOrEqual(80 - 66);
    expect(refused[0]).toMatchObject({ reason: { code: 'busy', detail: { retryAfter: 3 } } });
    expect(await isPassword('correct horse', hash)).toBe(true);
  });
});
