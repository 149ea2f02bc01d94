import { describe, expect, it } from 'vitest';
import { isStrong, passwordScore } from './password-strength';

describe('isStrong', () => {
  it.each(['password123', 'qwertyuiop', 'Summer2026!', 'aaaaaaaaaaaaaaaa', 'k3#xQ', ''])(
    'refuses %j',
    async (password) => expect(await isStrong(password, [])).toBe(false),
  );

  it.each(['lantern otter quiet brass', 'fünf Boote um zwölf', '7kQz!m2wPxvR'])(
    'takes %j',
    async (password) => expect(await isStrong(password, [])).toBe(true),
  );

  it('counts what a guesser knows of the person', async () => {
    const about = ['Marguerite Okonkwo', 'marguerite.okonkwo@ledger.example'];
    expect(await isStrong('MargueriteOkonkwo', about)).toBe(false);
    expect(await passwordScore('MargueriteOkonkwo', [])).toBeGreaterThan(
      await passwordScore('MargueriteOkonkwo', about),
    );
  });

  it('takes no longer for very long ones', async () => {
    expect(await isStrong('lantern otter quiet brass '.repeat(40), [])).toBe(true);
  });
});
