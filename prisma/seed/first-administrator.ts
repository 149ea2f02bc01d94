import { randomInt } from 'node:crypto';
import { hashPassword, maxPasswordLength } from '@/lib/auth/password';
import { addFirstAdministrator } from '@/lib/newsroom/first-administrator';

const consonants = 'bdfghjkmnprstvz';
const vowels = 'aeiou';
const pick = (letters: string) => letters[randomInt(letters.length)] ?? '';

/** Four pronounceable words and a number, like `tiruka-movede-hasilo-bunepa-47`: 80 bits that can be read out over a telephone. */
function makePassword(): string {
  const word = () => Array.from({ length: 3 }, () => pick(consonants) + pick(vowels)).join('');
  return [word(), word(), word(), word(), String(randomInt(10, 100))].join('-');
}

/**
 * Makes the first administrator where there is none, by what the environment names, and says so on standard output in
 * the form that `npm run up` reads.
 */
export async function ensureAdministrator(environment: NodeJS.ProcessEnv): Promise<void> {
  const email = environment.DATELINE_ADMIN_EMAIL?.trim() || 'admin@dateline.example';
  const password = environment.DATELINE_ADMIN_PASSWORD || makePassword();
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new Error(`DATELINE_ADMIN_EMAIL is not an e-mail address: ${email}`);
  if (password.length < 10 || password.length > maxPasswordLength) {
    throw new Error('DATELINE_ADMIN_PASSWORD needs at least 10 characters.');
  }
  const person = { email, name: 'Administrator', passwordHash: await hashPassword(password) };
  if (await addFirstAdministrator(person, new Date())) console.log(`ADMIN_CREATED ${email} ${password}`);
}
