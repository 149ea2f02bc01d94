import { findPasswordHash } from '@/lib/data/write/people';
import { Problem } from '@/lib/kit/problem';
import { takePasswordAttempt } from './door-limits';
import { isPassword } from './password';

/**
 * Refuses whoever is signed in but doesn't know the password: a desk left open must not be taken over.
 * @returns the person's e-mail address
 * @throws Problem `password-wrong`, `too-many-attempts`
 */
export async function assertPassword(personId: string, password: string): Promise<string> {
  await takePasswordAttempt(personId);
  const person = await findPasswordHash(personId);
  if (!(await isPassword(password, person?.passwordHash ?? null)) || !person)
    throw new Problem('password-wrong');
  return person.email;
}
